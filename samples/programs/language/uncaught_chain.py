def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise LookupError(f"cannot parse {text!r}") from error


print(parse("12"))
parse("twelve")
