"""Files -> pages -> documents -> fields -> findings -> report."""
