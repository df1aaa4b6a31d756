<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>GroupRules</name>
    <message>
        <source>%1 cannot report to itself.</source>
        <translation>%1 kan inte rapportera till sig själv.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot hold the same seat at the same time. End the first one&apos;s time, or add a seat.</source>
        <translation>%1 och %2 kan inte ha samma plats samtidigt. Avsluta den förstas tid eller lägg till en plats.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>acting %1</source>
        <translation>tf. %1</translation>
    </message>
    <message>
        <source>Executive group</source>
        <translation>Ledningsgrupp</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Styrgrupp</translation>
    </message>
    <message>
        <source>Preparatory group</source>
        <translation>Beredningsgrupp</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbetsgrupp</translation>
    </message>
    <message>
        <source>Reference group</source>
        <translation>Referensgrupp</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferens</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Annan grupp</translation>
    </message>
    <message>
        <source>Head of administration</source>
        <translation>Förvaltningschef</translation>
    </message>
    <message>
        <source>Head of operations</source>
        <translation>Verksamhetschef</translation>
    </message>
    <message>
        <source>Unit manager</source>
        <translation>Enhetschef</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Samordnare</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Strategist</source>
        <translation>Strateg</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vice ordförande</translation>
    </message>
    <message>
        <source>Seat holder</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Co-opted</source>
        <translation>Adjungerad</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ej känd</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Finns inte här</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Ingen regel</translation>
    </message>
    <message>
        <source>Half of the filled seats</source>
        <translation>Hälften av de besatta platserna</translation>
    </message>
    <message>
        <source>More than half of the filled seats</source>
        <translation>Mer än hälften av de besatta platserna</translation>
    </message>
    <message>
        <source>More than half of all seats</source>
        <translation>Mer än hälften av alla platser</translation>
    </message>
    <message>
        <source>A fixed number of seats</source>
        <translation>Ett bestämt antal platser</translation>
    </message>
</context>
</TS>
