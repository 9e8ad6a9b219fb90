"""Talks that go over several messages: forms, follow-ups, corrections."""
