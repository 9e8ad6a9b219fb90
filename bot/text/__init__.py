"""Reads a person's message: folding, language, features, topic, outcome. Knows nothing of Rasa."""
