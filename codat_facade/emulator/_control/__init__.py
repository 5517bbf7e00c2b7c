"""The control endpoints of a running emulator, their document, and the web page."""
