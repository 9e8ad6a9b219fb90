"""Layouts by people who have not read the extractors: papers as offices write them, with their truth."""
