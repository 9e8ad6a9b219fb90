"""Recognisers: a page's pixels to lines of words."""
