def main():
    print("one")
    raise SystemExit


try:
    main()
except Exception:
    print("SystemExit is no Exception")
