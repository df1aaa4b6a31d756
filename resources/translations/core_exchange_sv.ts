<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Json</name>
    <message>
        <source>The key “%1” stands twice. Remove one of the two.</source>
        <translation>Nyckeln ”%1” står två gånger. Ta bort den ena.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels, at “%2”.</source>
        <translation>Filen är nästlad i fler än %1 nivåer, vid ”%2”.</translation>
    </message>
    <message>
        <source>The text at “%1” contains the character NUL, which no text may. Remove it.</source>
        <translation>Texten i ”%1” innehåller tecknet NUL, som inte får finnas i text. Ta bort det.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>början</translation>
    </message>
    <message>
        <source>The number %1 at “%2” is too large.</source>
        <translation>Talet %1 i ”%2” är för stort.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8: byte %1 does not belong there. Save it as UTF-8.</source>
        <translation>Filen är inte text i UTF-8: byte %1 hör inte hemma där. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>The file ends in the middle, in line %1. It is incomplete.</source>
        <translation>Filen slutar mitt i, på rad %1. Den är ofullständig.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, column %2, at “%3”.</source>
        <translation>Filen är inte giltig JSON: rad %1, kolumn %2, vid ”%3”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>A number that is not finite cannot be written as JSON.</source>
        <translation>Ett tal som inte är ändligt kan inte skrivas som JSON.</translation>
    </message>
    <message>
        <source>A text with a NUL or half a character cannot be written as JSON: “%1”.</source>
        <translation>En text med NUL eller ett halvt tecken kan inte skrivas som JSON: ”%1”.</translation>
    </message>
</context>
</TS>
