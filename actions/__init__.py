"""Thin adapters from a Rasa tracker to policy: no rules, no prose."""
