class ConfigError(Exception):
    """Raised for a bad configuration."""

    def __init__(self, key):
        super().__init__(f"missing {key!r}")
        self.key = key


def load(config):
    for key in ("host", "port"):
        if key not in config:
            raise ConfigError(key)


load({"host": "h", "port": 1})
print("fine")
load({"host": "h"})
