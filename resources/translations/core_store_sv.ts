<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ChangeSet</name>
    <message>
        <source>The history of %1 cannot be read.</source>
        <translation>Historiken för %1 går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install libqt6sql6-sqlite.</source>
        <translation>Qt:s drivrutin för SQLite saknas. Installera libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again in a moment.</source>
        <translation>Ett annat program skriver just nu i %1. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>Disken med %1 är full. Inget ändrades; frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions and its folder&apos;s.</source>
        <translation>Det går inte att skriva i %1. Kontrollera behörigheten till filen och dess mapp.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and may be used.</source>
        <translation>%1 går inte att öppna. Kontrollera att mappen finns och får användas.</translation>
    </message>
    <message>
        <source>The disk with %1 failed (%2). Nothing was changed.</source>
        <translation>Disken med %1 svarade inte som den ska (%2). Inget ändrades.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Use the latest copy of it.</source>
        <translation>%1 är skadad (%2). Använd den senaste kopian.</translation>
    </message>
    <message>
        <source>%1 refused the change: %2.</source>
        <translation>%1 tog inte emot ändringen: %2.</translation>
    </message>
    <message>
        <source>A value is not allowed here: %1.</source>
        <translation>Ett värde är inte tillåtet här: %1.</translation>
    </message>
    <message>
        <source>The minutes are sealed and never change. Make a correction instead.</source>
        <translation>Protokollet är förseglat och ändras aldrig. Gör en rättelse i stället.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>The folder for copies, %1, cannot be made.</source>
        <translation>Mappen för säkerhetskopior, %1, kan inte skapas.</translation>
    </message>
</context>
<context>
    <name>Durable</name>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>Det går inte att skriva i mappen %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan inte skrivas: %2.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>“%1” is none of the known words: %2.</source>
        <translation>”%1” är inget av de kända orden: %2.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it is no Samsyn workspace.</source>
        <translation>%1 är ingen fil och därför ingen arbetsyta för Samsyn.</translation>
    </message>
    <message>
        <source>%1 may not be read: %2.</source>
        <translation>%1 får inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no Samsyn workspace. Use a copy of it, or create a new one under another name.</source>
        <translation>%1 är tom och därför ingen arbetsyta för Samsyn. Använd en kopia, eller skapa en ny med ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is not a Samsyn workspace.</source>
        <translation>%1 är ingen arbetsyta för Samsyn.</translation>
    </message>
    <message>
        <source>%1 is cut short. Use the latest copy of it.</source>
        <translation>%1 är avhuggen. Använd den senaste kopian.</translation>
    </message>
    <message>
        <source>%1 is cut short or was written to by something else. Use the latest copy of it.</source>
        <translation>%1 är avhuggen, eller så har något annat skrivit i den. Använd den senaste kopian.</translation>
    </message>
    <message>
        <source>%1 was rewritten by another program (in WAL mode) and is no Samsyn workspace any more. Use the latest copy of it.</source>
        <translation>%1 har skrivits om av ett annat program (i WAL-läge) och är inte längre någon Samsyn-fil. Använd den senaste kopian.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>somebody (the lock file %1 cannot be read; remove it if nobody has the workspace open)</source>
        <translation>någon (låsfilen %1 går inte att läsa; ta bort den om ingen har arbetsytan öppen)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>%1 on %2 (%3, process %4)</source>
        <translation>%1 på %2 (%3, process %4)</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Wait until it is closed there, or read it meanwhile.</source>
        <translation>%1 används av %2. Vänta tills den har stängts där, eller läs den så länge.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written, so the workspace cannot be changed there.</source>
        <translation>Det går inte att skriva i mappen med %1, så arbetsytan går inte att ändra där.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history has no step %1.</source>
        <translation>Historiken har inget steg %1.</translation>
    </message>
    <message>
        <source>The history names a table %1 that there is none of.</source>
        <translation>Historiken nämner en tabell %1 som inte finns.</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Filen är skadad: %1.</translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is missing.</source>
        <translation>En rad i %1 pekar på en rad i %2 som saknas.</translation>
    </message>
    <message>
        <source>An attachment is not as it was when it was added (%1).</source>
        <translation>En bilaga är inte som den var när den lades till (%1).</translation>
    </message>
    <message>
        <source>The content is not what Samsyn last wrote. Another program or a failing disk has changed it; compare it with the latest copy.</source>
        <translation>Innehållet är inte det som Samsyn senast skrev. Ett annat program eller en trasig disk har ändrat det; jämför med den senaste kopian.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is; choose another name.</source>
        <translation>Det finns redan en fil %1. Den lämnades som den är; välj ett annat namn.</translation>
    </message>
    <message>
        <source>The copy of %1 did not come out whole and was not kept. Check the workspace and the disk.</source>
        <translation>Kopian av %1 blev inte hel och sparades inte. Kontrollera arbetsytan och disken.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>%1 cannot be brought up to this version of Samsyn: a row points to one that is missing. It was left as it was.</source>
        <translation>%1 går inte att föra över till den här versionen av Samsyn: en rad pekar på en annan som saknas. Filen lämnades som den var.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search for fewer words: at most %1 at a time.</source>
        <translation>Sök efter färre ord, högst %1 åt gången.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>What the search knows can only be made anew where the workspace is open for writing.</source>
        <translation>Sökningens register kan bara göras om när arbetsytan är öppen för ändringar.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The content of an attachment is missing (%1).</source>
        <translation>Innehållet i en bilaga saknas (%1).</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is; choose another name.</source>
        <translation>Det finns redan en fil %1. Den lämnades som den är; välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Det finns ingen mapp %1.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 går inte att skapa: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Samsyn. Update Samsyn to open it; the file was left untouched.</source>
        <translation>%1 har skrivits av en nyare version av Samsyn. Uppdatera Samsyn för att öppna den; filen lämnades orörd.</translation>
    </message>
    <message>
        <source>%1 is write-protected.</source>
        <translation>%1 är skrivskyddad.</translation>
    </message>
    <message>
        <source>%1 is being written and could not be copied aside. Try again in a moment.</source>
        <translation>Någon skriver just nu i %1, och den gick inte att kopiera undan. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>%1 does not have the tables of a Samsyn workspace. It was left untouched.</source>
        <translation>%1 har inte de tabeller som en arbetsyta för Samsyn har. Den lämnades orörd.</translation>
    </message>
    <message>
        <source>What was asked for (%1) has been removed.</source>
        <translation>Det som efterfrågades (%1) har tagits bort.</translation>
    </message>
    <message>
        <source>The file has lost what Samsyn knows of its content. Use the latest copy of it.</source>
        <translation>Filen har tappat det Samsyn vet om dess innehåll. Använd den senaste kopian.</translation>
    </message>
    <message>
        <source>%1 is damaged: its content is not what Samsyn last wrote. It was left as it was; use the latest copy of it.</source>
        <translation>%1 är skadad: innehållet är inte det som Samsyn senast skrev. Filen lämnades som den var; använd den senaste kopian.</translation>
    </message>
    <message>
        <source>%1 is from an earlier version of Samsyn and was not brought up to date, since no copy of it could be made first: %2</source>
        <translation>%1 är från en tidigare version av Samsyn och uppdaterades inte, eftersom ingen säkerhetskopia kunde göras först: %2</translation>
    </message>
    <message>
        <source>%1 was being written when the computer or Samsyn stopped, and %2 does not make it whole again: one of them is damaged, or from another file. Both were left as they are. Use the latest copy.</source>
        <translation>%1 höll på att skrivas när datorn eller Samsyn stannade, och %2 gör den inte hel igen: någon av dem är skadad eller hör till en annan fil. Båda lämnades som de är. Använd den senaste kopian.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>The workspace is open for reading only, so nothing can be changed.</source>
        <translation>Arbetsytan är bara öppen för läsning, så inget går att ändra.</translation>
    </message>
    <message>
        <source>What was to be changed (%1) has been removed meanwhile.</source>
        <translation>Det som skulle ändras (%1) har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>What was to be removed (%1) has been removed already.</source>
        <translation>Det som skulle tas bort (%1) är redan borttaget.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again or undone, since the same row has been changed since then.</source>
        <translation>”%1” går inte att ångra eller göra om, eftersom samma rad har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>The text of %1 in %2 holds characters that are none. Type it again.</source>
        <translation>Texten i %1 i %2 innehåller tecken som inte finns. Skriv den igen.</translation>
    </message>
    <message>
        <source>A file may be at most 25 MB to be kept in the workspace.</source>
        <translation>En fil får vara högst 25 MB för att sparas i arbetsytan.</translation>
    </message>
    <message>
        <source>The change was refused by the file; nothing was changed.</source>
        <translation>Filen tog inte emot ändringen; inget ändrades.</translation>
    </message>
    <message>
        <source>This cannot be removed while something still refers to it (%1 refers to %2). Remove that first.</source>
        <translation>Det här går inte att ta bort så länge något hänvisar till det (%1 hänvisar till %2). Ta bort det först.</translation>
    </message>
</context>
</TS>
