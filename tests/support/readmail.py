# SPDX-FileCopyrightText: 2026 The Samsyn authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mail says to Python's own reader of mail: JSON of standard input."""
import base64
import json
import sys
from email import message_from_bytes, policy

mail = message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)

def people(name):
    header = mail[name]
    return [{"name": a.display_name, "address": a.addr_spec} for a in header.addresses] if header else []

def defects(part):
    found = [repr(defect) for defect in part.defects]
    for name, header in part.items():
        found += [f"{name}: {defect!r}" for defect in getattr(header, "defects", [])]
    return found

body = mail.get_body(("plain",))
result = {
    "names": mail.keys(), "from": people("From"), "to": people("To"), "cc": people("Cc"),
    "subject": str(mail["Subject"]), "unsent": mail["X-Unsent"], "date": mail["Date"].datetime.isoformat(),
    "body": body.get_content() if body else None, "type": mail.get_content_type(),
    "attachments": [{"name": part.get_filename(), "type": part.get_content_type(),
                     "method": part.get_param("method"), "charset": part.get_param("charset"),
                     "bytes": base64.b64encode(part.get_payload(decode=True)).decode()}
                    for part in mail.iter_attachments()],
    "defects": sum((defects(part) for part in mail.walk()), [])}
json.dump(result, sys.stdout)
