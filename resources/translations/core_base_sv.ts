<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Money</name>
    <message>
        <source>The amounts are too large to be added up.</source>
        <translation>Beloppen är för stora för att summeras.</translation>
    </message>
</context>
<context>
    <name>Rational</name>
    <message>
        <source>The amount is too large to be computed.</source>
        <translation>Beloppet är för stort för att räknas ut.</translation>
    </message>
</context>
</TS>
