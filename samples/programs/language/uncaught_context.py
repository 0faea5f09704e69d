def load(config):
    try:
        return config["port"]
    except KeyError:
        return config.defaults


class Settings(dict):
    pass


print("before")
load(Settings())
