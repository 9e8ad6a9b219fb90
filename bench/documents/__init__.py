"""Invented applicants and their papers, rendered with their truth: examples, tests and measurements."""
