"""The rule engine: case + date + city -> answer, with sources. Pure: dataclasses, dates and YAML."""
