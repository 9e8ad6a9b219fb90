"""Layouts in every medium -> what the checker reads of them -> figures."""
