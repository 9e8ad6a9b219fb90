"""What the system does, independent of HTTP and of Rasa."""
