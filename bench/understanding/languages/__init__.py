"""How often a message's language is told right."""
