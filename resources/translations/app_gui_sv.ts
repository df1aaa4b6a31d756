<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Options</name>
    <message>
        <source>“%1” is not a size. Write for example 1366x768.</source>
        <translation>”%1” är ingen storlek. Skriv till exempel 1366x768.</translation>
    </message>
    <message>
        <source>Draws a page into a picture and leaves.</source>
        <translation>Ritar en sida som bild och avslutar.</translation>
    </message>
    <message>
        <source>Where the picture goes.</source>
        <translation>Var bilden sparas.</translation>
    </message>
    <message>
        <source>Language of the window: sv or en.</source>
        <translation>Fönstrets språk: sv eller en.</translation>
    </message>
    <message>
        <source>Dark, whatever is chosen.</source>
        <translation>Mörkt, vad som än är valt.</translation>
    </message>
    <message>
        <source>Size of the picture.</source>
        <translation>Bildens storlek.</translation>
    </message>
    <message>
        <source>A workspace (.samsyn) to open.</source>
        <translation>En arbetsyta (.samsyn) att öppna.</translation>
    </message>
    <message>
        <source>Samsyn opens one workspace at a time.</source>
        <translation>Samsyn öppnar en arbetsyta i taget.</translation>
    </message>
    <message>
        <source>“%1” is not a language of Samsyn&apos;s. Write sv or en.</source>
        <translation>Samsyn har inte språket ”%1”. Skriv sv eller en.</translation>
    </message>
    <message>
        <source>A picture needs both --screenshot PAGE and -o FILE.png.</source>
        <translation>En bild kräver både --screenshot SIDA och -o FIL.png.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Sidan ”%1” finns inte.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1. Choose another folder, and a name that ends in .png.</source>
        <translation>Bilden går inte att spara som %1. Välj en annan mapp och ett namn som slutar på .png.</translation>
    </message>
</context>
</TS>
