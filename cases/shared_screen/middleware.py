def shared_screen(get_response):
    return get_response
