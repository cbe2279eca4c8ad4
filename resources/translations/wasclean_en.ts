<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wasclean::MessageTable</name>
    <message numerus="yes">
        <source>↓ Jump to newest (%Ln new)</source>
        <translation>
            <numerusform>↓ Jump to newest (%Ln new)</numerusform>
            <numerusform>↓ Jump to newest (%Ln new)</numerusform>
        </translation>
    </message>
</context>
</TS>
