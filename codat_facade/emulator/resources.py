"""stub"""
from codat_facade.emulator.messages import Response
def handler_for(operation):
    return None
