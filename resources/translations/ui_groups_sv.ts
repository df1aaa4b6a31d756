<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AgendaSection</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>For notification</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>öppnandet</translation>
    </message>
    <message>
        <source>the agenda&apos;s approval</source>
        <translation>dagordningens godkännande</translation>
    </message>
    <message>
        <source>who verifies</source>
        <translation>vem som justerar</translation>
    </message>
    <message>
        <source>the previous minutes</source>
        <translation>föregående protokoll</translation>
    </message>
    <message>
        <source>open action points</source>
        <translation>öppna åtgärder</translation>
    </message>
    <message>
        <source>the strategist&apos;s report</source>
        <translation>strategens rapport</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>nästa möte</translation>
    </message>
    <message>
        <source>any other business</source>
        <translation>övriga frågor</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>avslutningen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Filled in with</source>
        <translation>Fylls i med</translation>
    </message>
    <message>
        <source>Standing agenda</source>
        <translation>Fast dagordning</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Ta bort punkt</translation>
    </message>
    <message>
        <source>Ctrl+↑ and Ctrl+↓ move an item</source>
        <translation>Ctrl+↑ och Ctrl+↓ flyttar en punkt</translation>
    </message>
    <message>
        <source>Meetings begin with an empty agenda.</source>
        <translation>Mötena börjar med en tom dagordning.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lägg till punkt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Move item on the agenda of %1</source>
        <translation>Flytta punkt på dagordningen för %1</translation>
    </message>
    <message>
        <source>An item needs a title. Remove it with Delete.</source>
        <translation>En punkt behöver en rubrik. Ta bort den med Delete.</translation>
    </message>
    <message>
        <source>Change standing agenda of %1</source>
        <translation>Ändra fast dagordning för %1</translation>
    </message>
    <message>
        <source>Remove item from the agenda of %1</source>
        <translation>Ta bort punkt från dagordningen för %1</translation>
    </message>
    <message>
        <source>Write the item&apos;s title.</source>
        <translation>Skriv punktens rubrik.</translation>
    </message>
    <message>
        <source>Add item to the agenda of %1</source>
        <translation>Lägg till punkt på dagordningen för %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Names over time</source>
        <translation>Namn över tid</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Ta bort namn</translation>
    </message>
    <message>
        <source>The name above holds on every day.</source>
        <translation>Namnet ovan gäller alla dagar.</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Lägg till namn</translation>
    </message>
    <message>
        <source>A name needs the day from which it holds.</source>
        <translation>Ett namn behöver den dag det gäller från.</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Ändra namn på %1</translation>
    </message>
    <message>
        <source>Remove name of %1</source>
        <translation>Ta bort namn på %1</translation>
    </message>
    <message>
        <source>Add name of %1</source>
        <translation>Lägg till namn på %1</translation>
    </message>
</context>
<context>
    <name>SeatsSection</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Innehas av</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Chair, leads the collaboration</source>
        <translation>Ordförande, leder samverkan</translation>
    </message>
    <message>
        <source>the collaboration</source>
        <translation>samverkan</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Remove seat</source>
        <translation>Ta bort plats</translation>
    </message>
    <message>
        <source>One seat for each member</source>
        <translation>En plats för varje part</translation>
    </message>
    <message>
        <source>There are no seats yet. Most groups have one for each member.</source>
        <translation>Det finns inga platser än. De flesta grupper har en för varje part.</translation>
    </message>
    <message>
        <source>Move seat in %1</source>
        <translation>Flytta plats i %1</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Lägg till plats</translation>
    </message>
    <message>
        <source>The collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Nobody&apos;s: the collaboration</source>
        <translation>Ingen: samverkan själv</translation>
    </message>
    <message>
        <source>Write who has %1&apos;s seat in %2</source>
        <translation>Skriv vem som har platsen för %1 i %2</translation>
    </message>
    <message>
        <source>Change %1&apos;s seat in %2</source>
        <translation>Ändra platsen för %1 i %2</translation>
    </message>
    <message>
        <source>Change role in %1</source>
        <translation>Ändra roll i %1</translation>
    </message>
    <message>
        <source>Add seat in %1</source>
        <translation>Lägg till plats i %1</translation>
    </message>
    <message>
        <source>One seat for each member in %1</source>
        <translation>En plats för varje part i %1</translation>
    </message>
    <message>
        <source>Remove seat in %1</source>
        <translation>Ta bort plats i %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Tf.</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>tf.</translation>
    </message>
    <message>
        <source>Held over time</source>
        <translation>Innehavare över tid</translation>
    </message>
    <message>
        <source>Remove holder</source>
        <translation>Ta bort innehavare</translation>
    </message>
    <message>
        <source>Nobody has held the chosen seat.</source>
        <translation>Ingen har haft den valda platsen.</translation>
    </message>
    <message>
        <source>Change when %1 held the seat</source>
        <translation>Ändra när %1 hade platsen</translation>
    </message>
    <message>
        <source>Remove holder from %1</source>
        <translation>Ta bort innehavare från %1</translation>
    </message>
    <message>
        <source>Chair, leads all</source>
        <translation>Ordförande, samverkan</translation>
    </message>
</context>
<context>
    <name>samsyn::GroupDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>samsyn::GroupForm</name>
    <message>
        <source>Meeting notes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Formal minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes as</source>
        <translation>Mötet skrivs som</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>N&amp;ivå</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Vems</translation>
    </message>
    <message>
        <source>Change whose group %1 is</source>
        <translation>Ändra vems grupp %1 är</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>&amp;Rapporterar till</translation>
    </message>
    <message>
        <source>Change whom %1 reports to</source>
        <translation>Ändra vem %1 rapporterar till</translation>
    </message>
    <message>
        <source>Re&amp;places</source>
        <translation>&amp;Ersätter</translation>
    </message>
    <message>
        <source>Change what %1 replaces</source>
        <translation>Ändra vad %1 ersätter</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Change when %1 begins</source>
        <translation>Ändra när %1 börjar</translation>
    </message>
    <message>
        <source>Change when %1 ends</source>
        <translation>Ändra när %1 upphör</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>&amp;Uppdrag</translation>
    </message>
    <message>
        <source>Change assignment of %1</source>
        <translation>Ändra uppdrag för %1</translation>
    </message>
    <message>
        <source>&amp;Minutes as</source>
        <translation>&amp;Mötet skrivs som</translation>
    </message>
    <message>
        <source>Formal minutes in %1</source>
        <translation>Protokoll i %1</translation>
    </message>
    <message>
        <source>Meeting notes in %1</source>
        <translation>Minnesanteckningar i %1</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Beslutför</translation>
    </message>
    <message>
        <source>Change quorum of %1</source>
        <translation>Ändra beslutförhet för %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>§ 1 each year</source>
        <translation>§ 1 varje år</translation>
    </message>
    <message>
        <source>§§ run on</source>
        <translation>§§ löper vidare</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nu&amp;mrering</translation>
    </message>
    <message>
        <source>Change numbering of %1</source>
        <translation>Ändra numrering för %1</translation>
    </message>
    <message>
        <source>6–7</source>
        <translation>6–7</translation>
    </message>
    <message>
        <source>Meetings a &amp;year</source>
        <translation>Möten per &amp;år</translation>
    </message>
    <message>
        <source>&amp;Counted with</source>
        <translation>Räknas i&amp;hop med</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Ändra målet för %1</translation>
    </message>
    <message>
        <source>Notice, da&amp;ys before</source>
        <translation>&amp;Kallelse, dagar före</translation>
    </message>
    <message>
        <source>Change notice of %1</source>
        <translation>Ändra kallelsetid för %1</translation>
    </message>
    <message>
        <source>Approval, da&amp;ys after</source>
        <translation>&amp;Justering, dagar efter</translation>
    </message>
    <message>
        <source>Change approval of %1</source>
        <translation>Ändra justeringstid för %1</translation>
    </message>
    <message>
        <source>Usual pla&amp;ce</source>
        <translation>Vanlig p&amp;lats</translation>
    </message>
    <message>
        <source>Change usual place of %1</source>
        <translation>Ändra vanlig plats för %1</translation>
    </message>
    <message>
        <source>Be&amp;gins</source>
        <translation>Bör&amp;jar</translation>
    </message>
    <message>
        <source>Change usual time of %1</source>
        <translation>Ändra vanlig tid för %1</translation>
    </message>
    <message>
        <source>Minutes &amp;long</source>
        <translation>Minuter lån&amp;gt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Anteck&amp;ning</translation>
    </message>
    <message>
        <source>Change note on %1</source>
        <translation>Ändra anteckning om %1</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>Change name or level of %1</source>
        <translation>Ändra namn eller nivå för %1</translation>
    </message>
    <message>
        <source>Write how many meetings a year: 6–7, or 4.</source>
        <translation>Skriv hur många möten per år: 6–7 eller 4.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vår</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Inget mål</translation>
    </message>
</context>
<context>
    <name>samsyn::GroupList</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats that are taken, of all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter by name (Ctrl+F)</source>
        <translation>Filtrera på namn (Ctrl+F)</translation>
    </message>
    <message>
        <source>Members and groups</source>
        <translation>Parter och grupper</translation>
    </message>
    <message>
        <source>Our groups</source>
        <translation>Våra grupper</translation>
    </message>
    <message>
        <source>Where we are represented</source>
        <translation>Här är vi representerade</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>Vid andra tider</translation>
    </message>
</context>
<context>
    <name>samsyn::GroupView</name>
    <message>
        <source>Move down a level …</source>
        <translation>Flytta ner en nivå …</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Ta bort grupp</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>samsyn::GroupsPage</name>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Take in a roster …</source>
        <translation>Läs in förteckning …</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Gruppförteckning</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrera grupper</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Det finns inga grupper än.</translation>
    </message>
    <message>
        <source>Most collaborations have an executive, a preparatory and a working group with one seat for each member. Who sits where is then pasted from a document.</source>
        <translation>De flesta samverkansorgan har en lednings-, en berednings- och en arbetsgrupp med en plats för varje part. Vilka som sitter var klistras sedan in från ett dokument.</translation>
    </message>
    <message>
        <source>Make the usual groups …</source>
        <translation>Skapa de vanliga grupperna …</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>%1 of %2 seats are taken</source>
        <translation>%1 av %2 platser är besatta</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>There are no groups to take a roster into. Make them first.</source>
        <translation>Det finns inga grupper att läsa in en förteckning i. Skapa dem först.</translation>
    </message>
</context>
<context>
    <name>samsyn::MatrixView</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1 (acting)</source>
        <translation>%1 (tf.)</translation>
    </message>
    <message>
        <source>Members and groups</source>
        <translation>Parter och grupper</translation>
    </message>
    <message>
        <source>Write a line in a cell: “Anna Berg, enhetschef”, “vakant – omorganisation”, “ej känd”. Several are parted by semicolons. Ctrl+V takes in a whole roster.</source>
        <translation>Skriv en rad i en ruta: ”Anna Berg, enhetschef”, ”vakant – omorganisation”, ”ej känd”. Flera skiljs åt med semikolon. Ctrl+V läser in en hel förteckning.</translation>
    </message>
    <message>
        <source>The collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>No seat. A line written here adds one.</source>
        <translation>Ingen plats. En rad som skrivs här lägger till en.</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Besatta platser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats that are taken, of all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Write who has %1&apos;s seat in %2</source>
        <translation>Skriv vem som har platsen för %1 i %2</translation>
    </message>
</context>
<context>
    <name>samsyn::RelevelDialog</name>
    <message>
        <source>Move a group down a level</source>
        <translation>Flytta ner en grupp en nivå</translation>
    </message>
    <message>
        <source>The group keeps its meetings, and minutes of earlier days keep its earlier name. A new group is put above it, with a seat for each organization; seats that are ticked go along.</source>
        <translation>Gruppen behåller sina möten, och protokoll från tidigare dagar behåller det tidigare namnet. En ny grupp ställs ovanför, med en plats för varje organisation. Platser som är ikryssade följer med.</translation>
    </message>
    <message>
        <source>The preparatory group</source>
        <translation>Beredningsgruppen</translation>
    </message>
    <message>
        <source>The executive group</source>
        <translation>Ledningsgruppen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>It is then &amp;called</source>
        <translation>Heter &amp;sedan</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>N&amp;ivå</translation>
    </message>
    <message>
        <source>The &amp;new group above</source>
        <translation>Den nya gruppen &amp;ovanför</translation>
    </message>
    <message>
        <source>L&amp;evel</source>
        <translation>Ni&amp;vå</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>It takes the &amp;place of</source>
        <translation>Tar &amp;över efter</translation>
    </message>
    <message>
        <source>&amp;Seats that go along</source>
        <translation>&amp;Platser som följer med</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Flytta ner gruppen</translation>
    </message>
    <message>
        <source>The collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Say from which day the new order holds.</source>
        <translation>Ange från vilken dag den nya ordningen gäller.</translation>
    </message>
</context>
<context>
    <name>samsyn::RosterDialog</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta inte med</translation>
    </message>
    <message>
        <source>acting %1</source>
        <translation>tf. %1</translation>
    </message>
    <message>
        <source>Take in a roster</source>
        <translation>Läs in en förteckning</translation>
    </message>
    <message>
        <source>Take in the roster</source>
        <translation>Läs in förteckningen</translation>
    </message>
    <message>
        <source>What becomes of the lines</source>
        <translation>Vad som blir av raderna</translation>
    </message>
    <message>
        <source>Paste the list from the document: headings such as “Huddinge kommun” or “Arbetsgruppen”, and lines such as “Anna Berg, enhetschef”. Tables do as well.</source>
        <translation>Klistra in listan från dokumentet: rubriker som ”Huddinge kommun” eller ”Arbetsgruppen” och rader som ”Anna Berg, enhetschef”. Tabeller går också bra.</translation>
    </message>
    <message>
        <source>The roster as it was copied</source>
        <translation>Förteckningen som den kopierades</translation>
    </message>
    <message>
        <source>They hold their seats &amp;from</source>
        <translation>Har sina platser &amp;från</translation>
    </message>
</context>
<context>
    <name>samsyn::UsualGroupsDialog</name>
    <message>
        <source>Make the usual groups</source>
        <translation>Skapa de vanliga grupperna</translation>
    </message>
    <message>
        <source>Each group gets one seat for every member and reports to the one above. All of it can be changed afterwards.</source>
        <translation>Varje grupp får en plats för varje part och rapporterar till den ovanför. Allt går att ändra efteråt.</translation>
    </message>
    <message>
        <source>&amp;Executive group: heads of administration</source>
        <translation>&amp;Ledningsgrupp: förvaltningschefer</translation>
    </message>
    <message>
        <source>&amp;Preparatory group: heads of operations</source>
        <translation>&amp;Beredningsgrupp: verksamhetschefer</translation>
    </message>
    <message>
        <source>&amp;Working group: unit managers and coordinators</source>
        <translation>&amp;Arbetsgrupp: enhetschefer och samordnare</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Formal minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The upper groups write</source>
        <translation>De övre grupperna skriver</translation>
    </message>
    <message>
        <source>The &amp;upper groups write</source>
        <translation>De &amp;övre grupperna skriver</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>Make the groups</source>
        <translation>Skapa grupperna</translation>
    </message>
    <message>
        <source>Say from which day the groups exist.</source>
        <translation>Ange från vilken dag grupperna finns.</translation>
    </message>
</context>
</TS>
