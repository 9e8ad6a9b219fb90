"""Own components of the Rasa pipeline."""
