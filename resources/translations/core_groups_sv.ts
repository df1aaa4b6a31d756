<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>GroupDefaults</name>
    <message>
        <source>Opening of the meeting</source>
        <translation>Mötets öppnande</translation>
    </message>
    <message>
        <source>Approval of the agenda</source>
        <translation>Godkännande av dagordning</translation>
    </message>
    <message>
        <source>Choice of verifiers</source>
        <translation>Val av justerare</translation>
    </message>
    <message>
        <source>Previous minutes</source>
        <translation>Föregående protokoll</translation>
    </message>
    <message>
        <source>Previous meeting notes</source>
        <translation>Föregående minnesanteckningar</translation>
    </message>
    <message>
        <source>The strategist&apos;s report</source>
        <translation>Strategens rapport</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Övriga frågor</translation>
    </message>
    <message>
        <source>The executive and the preparatory group</source>
        <translation>Lednings- och beredningsgruppen</translation>
    </message>
    <message>
        <source>The executive group</source>
        <translation>Ledningsgruppen</translation>
    </message>
    <message>
        <source>The preparatory group</source>
        <translation>Beredningsgruppen</translation>
    </message>
    <message>
        <source>The working group</source>
        <translation>Arbetsgruppen</translation>
    </message>
</context>
<context>
    <name>GroupProblems</name>
    <message>
        <source>since yesterday</source>
        <translation>sedan i går</translation>
    </message>
    <message>
        <source>since %1, %2 days</source>
        <comment>the day, and how many</comment>
        <translation>sedan %1, %2 dagar</translation>
    </message>
    <message>
        <source>It is not known who holds %1&apos;s seat in %2.</source>
        <translation>Det är inte känt vem som har platsen för %1 i %2.</translation>
    </message>
    <message>
        <source>Ask %1, and write it in the cell: “Anna Berg, enhetschef”.</source>
        <translation>Fråga %1 och skriv det i rutan: ”Anna Berg, enhetschef”.</translation>
    </message>
    <message>
        <source>Ask %1 who takes it.</source>
        <translation>Fråga %1 vem som tar den.</translation>
    </message>
    <message>
        <source>%1&apos;s seat in %2 is vacant.</source>
        <translation>Platsen för %1 i %2 är vakant.</translation>
    </message>
    <message>
        <source>It is so %1. %2</source>
        <comment>since when and why, and what to do</comment>
        <translation>Så är det %1. %2</translation>
    </message>
    <message>
        <source>%1 has %2&apos;s seat in %3 but left on %4.</source>
        <translation>%1 har platsen för %2 i %3 men slutade %4.</translation>
    </message>
    <message>
        <source>Write who holds it now, or declare it vacant.</source>
        <translation>Skriv vem som har den nu, eller ange att den är vakant.</translation>
    </message>
    <message>
        <source>%1 belongs but has no seat in %2.</source>
        <translation>%1 ingår i samverkan men saknar plats i %2.</translation>
    </message>
    <message>
        <source>%1 belong but have no seats in %2.</source>
        <translation>%1 ingår i samverkan men saknar plats i %2.</translation>
    </message>
    <message>
        <source>“One seat for each member” under the seats adds what is missing.</source>
        <translation>”En plats för varje part” under platserna lägger till det som saknas.</translation>
    </message>
    <message>
        <source>%1 has left but still has a seat in %2.</source>
        <translation>%1 har lämnat samverkan men har kvar en plats i %2.</translation>
    </message>
    <message>
        <source>%1 have left but still have seats in %2.</source>
        <translation>%1 har lämnat samverkan men har kvar platser i %2.</translation>
    </message>
    <message>
        <source>Say until when the seat was theirs.</source>
        <translation>Ange till och med när platsen var deras.</translation>
    </message>
    <message>
        <source>%1 has no chair.</source>
        <translation>%1 har ingen ordförande.</translation>
    </message>
    <message>
        <source>Choose the role of the seat that leads it; one meeting may be led by somebody else.</source>
        <translation>Välj rollen för den plats som leder gruppen. Ett enskilt möte kan ledas av någon annan.</translation>
    </message>
</context>
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
    <message>
        <source>A group needs a name.</source>
        <translation>En grupp behöver ett namn.</translation>
    </message>
    <message>
        <source>%1 would end before it begins.</source>
        <translation>%1 skulle sluta innan den börjar.</translation>
    </message>
    <message>
        <source>%1 cannot replace itself.</source>
        <translation>%1 kan inte ersätta sig själv.</translation>
    </message>
    <message>
        <source>The notice of %1 goes out 0 to %2 days before the meeting.</source>
        <translation>Kallelsen till %1 går ut 0 till %2 dagar före mötet.</translation>
    </message>
    <message>
        <source>Say how many seats of %1 must be taken for a decision.</source>
        <translation>Ange hur många platser i %1 som krävs för beslut.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 09:00.</source>
        <translation>”%1” är inget klockslag. Skriv det som 09:00.</translation>
    </message>
    <message>
        <source>The seat would end before it begins.</source>
        <translation>Platsen skulle upphöra innan den börjar.</translation>
    </message>
    <message>
        <source>A substitute does in for another seat of the same group.</source>
        <translation>En ersättare träder in för en annan plats i samma grupp.</translation>
    </message>
    <message>
        <source>A target is a number of meetings a year or a range, such as 6–7.</source>
        <translation>Ett mål är ett antal möten per år eller ett spann, till exempel 6–7.</translation>
    </message>
    <message>
        <source>%1&apos;s time on the seat would end before it begins.</source>
        <translation>Tiden för %1 på platsen skulle sluta innan den börjar.</translation>
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
<context>
    <name>Releveling</name>
    <message>
        <source>Both groups need a name.</source>
        <translation>Båda grupperna behöver ett namn.</translation>
    </message>
    <message>
        <source>%1 begins %2, so it can change from the day after at the earliest.</source>
        <translation>%1 börjar %2 och kan därför ändras tidigast dagen efter.</translation>
    </message>
    <message>
        <source>%1 has ended on %2.</source>
        <translation>%1 finns inte den %2.</translation>
    </message>
    <message>
        <source>The new group stands above %1 and cannot take its place.</source>
        <translation>Den nya gruppen står över %1 och kan inte ta dess plats.</translation>
    </message>
</context>
<context>
    <name>RosterDocument</name>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>%1 times a year, together with the other groups of “%2”</source>
        <translation>%1 gånger per år, tillsammans för de grupper som delar målet ”%2”</translation>
    </message>
    <message>
        <source>%1 times a year</source>
        <translation>%1 gånger per år</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterar till</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Formal minutes, approved by verifiers</source>
        <translation>Protokoll som justeras</translation>
    </message>
    <message>
        <source>Meeting notes, approved by the next meeting</source>
        <translation>Minnesanteckningar som godkänns av nästa möte</translation>
    </message>
    <message>
        <source>leads the collaboration</source>
        <translation>leder samverkan</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Name, title</source>
        <translation>Namn, titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Nås på</translation>
    </message>
    <message>
        <source>The collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>The group has no seats on this day.</source>
        <translation>Gruppen har inga platser den här dagen.</translation>
    </message>
    <message>
        <source>Seats of %1</source>
        <translation>Platser i %1</translation>
    </message>
    <message>
        <source>%1 of %2 voting seats have nobody.</source>
        <translation>%1 av %2 beslutande platser är obesatta.</translation>
    </message>
    <message>
        <source>Where we are represented</source>
        <translation>Här är vi representerade</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Representeras av</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Läget den %1</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Gruppförteckning</translation>
    </message>
    <message>
        <source>Roster, %1</source>
        <translation>Gruppförteckning, %1</translation>
    </message>
    <message>
        <source>Groups and their seats</source>
        <translation>Grupper och platser</translation>
    </message>
    <message>
        <source>Networks and other bodies&apos; groups</source>
        <translation>Nätverk och andras grupper</translation>
    </message>
    <message>
        <source>There are no groups on this day.</source>
        <translation>Det finns inga grupper den här dagen.</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>Heading.</source>
        <translation>Rubrik.</translation>
    </message>
    <message>
        <source>Names nobody with a title.</source>
        <translation>Nämner ingen med titel.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Tas inte med.</translation>
    </message>
    <message>
        <source>A strategist has no level of their own. Choose the group.</source>
        <translation>En strateg hör inte till någon nivå. Välj gruppen.</translation>
    </message>
    <message>
        <source>There is no organization called %1. Add it under Members.</source>
        <translation>Det finns ingen organisation som heter %1. Lägg till den under Parter.</translation>
    </message>
    <message>
        <source>Choose the group.</source>
        <translation>Välj gruppen.</translation>
    </message>
    <message>
        <source>No group is known for “%1”. Choose one.</source>
        <translation>Vilken grupp ”%1” hör till är inte känt. Välj en.</translation>
    </message>
    <message>
        <source>Whose seat it is does not appear. Write the organization on the line or above it.</source>
        <translation>Vems platsen är framgår inte. Skriv organisationen på raden eller ovanför den.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters, as no roster has. Copy the list of names alone.</source>
        <translation>Texten har fler än %1 tecken, och så lång är ingen förteckning. Kopiera bara listan med namn.</translation>
    </message>
    <message>
        <source>No line names anybody with a title. Copy the list with its headings, such as “Huddinge kommun” and “Anna Berg, enhetschef”.</source>
        <translation>Ingen rad nämner någon med titel. Kopiera listan med sina rubriker, som ”Huddinge kommun” och ”Anna Berg, enhetschef”.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are unclear. Choose what they are, or leave them out.</source>
        <translation>
            <numerusform>%n rad är oklar. Välj vad den är eller ta inte med den.</numerusform>
            <numerusform>%n rader är oklara. Välj vad de är eller ta inte med dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatEntry</name>
    <message>
        <source>The seat is %1&apos;s, and the line says %2. Write it in that organization&apos;s row.</source>
        <translation>Platsen är för %1, men raden säger %2. Skriv den på den organisationens rad.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>whose seat it is</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>“%1” is a title. Write the name first: “Anna Berg, %2”.</source>
        <translation>”%1” är en titel. Skriv namnet först: ”Anna Berg, %2”.</translation>
    </message>
</context>
</TS>
