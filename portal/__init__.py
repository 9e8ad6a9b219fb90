"""The one public door: pages, uploads, chat and the JSON API."""
