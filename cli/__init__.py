"""The terminal door: the workpermit command."""
