<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ChartTable</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>Källan säger</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>från ”%1”</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>till ”%1”</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>från %1 till %2</translation>
    </message>
    <message>
        <source>from %1 until further notice</source>
        <translation>från %1 tills vidare</translation>
    </message>
    <message>
        <source>%1 (the source says %2)</source>
        <translation>%1 (källan säger %2)</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a period in a chart</comment>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>[contact left out]</source>
        <translation>[kontaktuppgift utelämnad]</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>To be aware of:</source>
        <translation>Att känna till:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Siffrorna som tabell</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>To be aware of:</source>
        <translation>Att känna till:</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message>
        <source>To be aware of:</source>
        <translation>Att känna till:</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
</context>
<context>
    <name>OdtStyles</name>
    <message>
        <source>Page %1 (%2)</source>
        <translation>Sida %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>There was not enough memory to put the file together.</source>
        <translation>Minnet räckte inte för att sätta ihop filen.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture is broken. Save it again in the program that made it.</source>
        <translation>Bilden är trasig. Spara den på nytt i det program den kommer från.</translation>
    </message>
    <message>
        <source>The picture holds or fetches other things than shapes (%1), which could harm those who get the document. Save it as PNG.</source>
        <translation>Bilden innehåller eller hämtar annat än former (%1), vilket kan skada dem som får dokumentet. Spara den som PNG.</translation>
    </message>
    <message>
        <source>The picture is %1. Choose one of at most %2.</source>
        <translation>Bilden är %1. Välj en på högst %2.</translation>
    </message>
    <message>
        <source>This is no picture that documents can hold. Choose a file in PNG, JPEG or SVG.</source>
        <translation>Det här är ingen bild som dokument kan ha. Välj en fil i PNG, JPEG eller SVG.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels. Choose one of at most %3 on each side.</source>
        <translation>Bilden är %1 × %2 bildpunkter. Välj en med högst %3 på varje sida.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or name.</source>
        <translation>%1 gick inte att skriva: %2. Välj en annan plats eller ett annat namn.</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>det är en länk till en annan plats</translation>
    </message>
</context>
</TS>
