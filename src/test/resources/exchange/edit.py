"""Edits the first table of a Word file the way a person does it in LibreOffice Writer, and saves it as a Word file.

usage: edit.py <soffice port> <in> <out> <edits.json>
edits: {"set": [[row, column, text]], "insert": [[row, [cell, ...]]], "delete": [row], "viaOdt": true}
"""
import json
import os
import sys
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, content):
    found = PropertyValue()
    found.Name, found.Value = name, content
    return found


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(240):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def load(desktop, path):
    return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True),))


def store(document, path, kind):
    document.storeToURL(uno.systemPathToFileUrl(path), (value("FilterName", kind),))


def edit(table, edits):
    for row, column, text in edits.get("set", []):
        table.getCellByPosition(column, row).setString(text)
    for row in sorted(edits.get("delete", []), reverse=True):
        table.Rows.removeByIndex(row, 1)
    for row, cells in edits.get("insert", []):
        table.Rows.insertByIndex(row, 1)
        for column, text in enumerate(cells):
            table.getCellByPosition(column, row).setString(text)


port, source, target, plan = sys.argv[1:5]
with open(plan, encoding="utf-8") as file:
    edits = json.load(file)
desktop = connect(port).ServiceManager.createInstance("com.sun.star.frame.Desktop")
document = load(desktop, source)
edit(document.TextTables.getByIndex(0), edits)
if edits.get("viaOdt"):
    store(document, target + ".odt", "writer8")
    document.close(True)
    document = load(desktop, target + ".odt")
store(document, target, "MS Word 2007 XML")
sys.stdout.flush()
# The file is written. Taking the bridge down can crash this process (seen: a fault in libuno_cppu), so it is not taken
# down: who started the office ends it.
os._exit(0)
