"""Measures how well questions are understood. Runs in Rasa's environment and without Rasa."""
