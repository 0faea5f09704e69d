# SPDX-License-Identifier: Apache-2.0
"""Everyday Python: classes, dicts, lists, strings."""


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount
        return self.balance


def work(rounds):
    accounts = {}
    log = []
    for i in range(rounds):
        name = f"user{i % 100}"
        account = accounts.get(name)
        if account is None:
            account = accounts[name] = Account(name)
        if account.deposit(i % 7) % 50 == 0:
            log.append((name, account.balance))
    return len(log), sum(a.balance for a in accounts.values())


print(work(500_000))
