"""Values of several papers -> whether they tell of one person, one post, one possible life. No policy."""
