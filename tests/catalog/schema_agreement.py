# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the JSON Schemas and the program's reader against each other.

usage: schema_agreement.py PLUMBLINE-CLI SOURCE-FOLDER

Every shipped file must please both, and every broken one must be told of by the program. What the schema must say
to a broken file stands in the first line of the .expected beside it:
  schema: invalid      the schema refuses it too
  schema: valid        the fault is one that a schema cannot express
  schema: unreadable   it is no JSON
"""
import json
import pathlib
import re
import subprocess
import sys

from jsonschema import Draft202012Validator


def refuse_constant(name):
    raise ValueError(name + " is no JSON")


def schema_says(validator, file):
    try:
        value = json.loads(file.read_bytes().decode("utf-8-sig"), parse_constant=refuse_constant)
    except ValueError:
        return "unreadable"
    return "valid" if validator.is_valid(value) else "invalid"


def program_says(program, file):
    run = subprocess.run([program, "check", str(file)], capture_output=True, text=True, errors="replace", timeout=60)
    told = re.findall(r": (error|warning): ", run.stdout + run.stderr)
    if run.returncode != (1 if "error" in told else 0):
        return f"exit status {run.returncode} with {told}"
    return "faults" if told else "nothing"


def main(program, source):
    source = pathlib.Path(source)
    disagreements, count = [], 0
    for kind in ("exercise", "routine"):
        schema = json.loads((source / f"resources/schemas/{kind}.schema.json").read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        shipped = sorted((source / f"resources/{kind}s").glob("*.json"))
        broken = sorted((source / f"tests/data/broken/{kind}s").glob("*.json"))
        if not shipped or not broken:
            disagreements.append(f"there is no {kind} to look at")
        for file in shipped + broken:
            wanted = ("valid", "nothing")
            if file in broken:
                mark = file.with_suffix(".expected").read_text("utf-8").splitlines()[0]
                wanted = (mark.removeprefix("schema: "), "faults")
            said = (schema_says(validator, file), program_says(program, file))
            count += 1
            if said != wanted:
                disagreements.append(
                    f"{file}: the schema says {said[0]} and the program {said[1]}, "
                    f"not {wanted[0]} and {wanted[1]}")
    print(f"{count} files, {len(disagreements)} disagreements", *disagreements, sep="\n")
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
