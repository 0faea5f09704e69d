import asyncio

print("before")
import broken

print("never")
