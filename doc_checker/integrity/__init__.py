"""A file -> what it tells of itself: signatures, later changes, codes. Observations, never judgements."""
