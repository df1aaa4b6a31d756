<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>HistoryColumns</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Skrivna rader</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Members</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Att komplettera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
</context>
<context>
    <name>StartPageText</name>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>i går %1</translation>
    </message>
    <message>
        <source>Not found at %1. Perhaps the disk is not connected.</source>
        <translation>Hittas inte på %1. Disken är kanske inte ansluten.</translation>
    </message>
</context>
<context>
    <name>samsyn::DayButton</name>
    <message>
        <source>Choose the day that the window shows</source>
        <translation>Välj vilken dag fönstret visar</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>before the day that the window shows</comment>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>samsyn::Frame</name>
    <message>
        <source>Show today</source>
        <translation>Visa i dag</translation>
    </message>
    <message>
        <source>You see %1.</source>
        <translation>Du ser läget den %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed on another day than today.</source>
        <translation>Bara läget i dag går att ändra.</translation>
    </message>
    <message>
        <source>You can read but not change.</source>
        <translation>Du får läsa men inte ändra.</translation>
    </message>
</context>
<context>
    <name>samsyn::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Ångrade: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Gjorde om: %1</translation>
    </message>
</context>
<context>
    <name>samsyn::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listor och fält</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Redigera cellen</translation>
    </message>
    <message>
        <source>Store what is typed, open what is chosen</source>
        <translation>Spara det skrivna, öppna det valda</translation>
    </message>
    <message>
        <source>Give back the old value, close the message</source>
        <translation>Ta tillbaka det gamla värdet, stäng meddelandet</translation>
    </message>
    <message>
        <source>Choose a date in a calendar</source>
        <translation>Välj ett datum i en kalender</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>samsyn::LogoField</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Välj bild …</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 2 MB</source>
        <translation>PNG, JPEG eller SVG, högst 2 MB</translation>
    </message>
    <message>
        <source>The logo of documents</source>
        <translation>Dokumentens logotyp</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 may not be read: %2.</source>
        <translation>%1 får inte läsas: %2.</translation>
    </message>
</context>
<context>
    <name>samsyn::MainWindow</name>
    <message>
        <source>%1 has the workspace open.</source>
        <translation>Öppen hos %1.</translation>
    </message>
    <message>
        <source>The workspace is open for reading.</source>
        <translation>Arbetsytan är öppen för läsning.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New workspace …</source>
        <translation>&amp;Ny arbetsyta …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öppna …</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Senaste</translation>
    </message>
    <message>
        <source>Open the &amp;sample …</source>
        <translation>Öppna &amp;exemplet …</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>&amp;Stäng arbetsytan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Show &amp;today</source>
        <translation>Visa läget i &amp;dag</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nästa &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå till</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tangenter</translation>
    </message>
    <message>
        <source>&amp;About Samsyn</source>
        <translation>&amp;Om Samsyn</translation>
    </message>
    <message>
        <source>Samsyn %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Samsyn %1. Fri programvara enligt GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>Workspaces (*.samsyn)</source>
        <translation>Arbetsytor (*.samsyn)</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>Keep the sample as</source>
        <translation>Var ska exemplet ligga?</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Var finns %1?</translation>
    </message>
    <message>
        <source>Samsyn was cut off the last time. The file is being checked.</source>
        <translation>Samsyn avbröts förra gången. Filen kontrolleras.</translation>
    </message>
    <message>
        <source>The file is damaged and can only be read. Use the latest copy of it. %1</source>
        <translation>Filen är skadad och kan bara läsas. Använd den senaste kopian. %1</translation>
    </message>
    <message>
        <source>The &amp;workspace …</source>
        <translation>&amp;Arbetsytan …</translation>
    </message>
    <message>
        <source>Save a co&amp;py …</source>
        <translation>Spara en &amp;kopia …</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Nothing can be changed on another day than today.</source>
        <translation>Inget kan ändras en annan dag än i dag.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the workspace could not be made. You can go on working. %1</source>
        <translation>Dagens säkerhetskopia av arbetsytan kunde inte göras. Du kan arbeta vidare. %1</translation>
    </message>
    <message>
        <source>Restore the copy …</source>
        <translation>Återställ kopian …</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Let a copy of another workspace take the place of this one?</source>
        <translation>Ska en kopia av en annan arbetsyta ta den här arbetsytans plats?</translation>
    </message>
    <message>
        <source>What the workspace holds now is kept as a copy of its own.</source>
        <translation>Det som arbetsytan innehåller nu sparas som en egen kopia.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Återställ den här kopian</translation>
    </message>
    <message>
        <source>The copy from %1 %2 has been restored.</source>
        <translation>Kopian från den %1 kl. %2 har återställts.</translation>
    </message>
    <message>
        <source>What the workspace held before is kept as %1.</source>
        <translation>Det som arbetsytan innehöll tidigare finns kvar som %1.</translation>
    </message>
    <message>
        <source>Res&amp;tore a copy …</source>
        <translation>&amp;Återställ en säkerhetskopia …</translation>
    </message>
    <message>
        <source>&amp;Search and commands</source>
        <translation>&amp;Sök och kommandon</translation>
    </message>
    <message>
        <source>It belongs to nothing that has a page. Give it a place, as a person a post, and it is shown there.</source>
        <translation>Den hör inte till något som har en sida. Ge den en plats, som en person en tjänst, så visas den där.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is write-protected.</source>
        <translation>Arbetsytans fil är skrivskyddad.</translation>
    </message>
</context>
<context>
    <name>samsyn::ProblemsPage</name>
    <message>
        <source>Nothing is left to complete</source>
        <translation>Inget är kvar att komplettera</translation>
    </message>
    <message>
        <source>What is missing or does not add up is listed here.</source>
        <translation>Här visas det som saknas eller inte går ihop.</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Att komplettera</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n förklarad</numerusform>
            <numerusform>%n förklarade</numerusform>
        </translation>
    </message>
    <message>
        <source>We know</source>
        <translation>Det här vet vi</translation>
    </message>
    <message>
        <source>Write why it may stay as it is. It is listed again if the figures change.</source>
        <translation>Skriv varför det får vara som det är. Det visas igen om siffrorna ändras.</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Godta med motiveringen</translation>
    </message>
    <message>
        <source>&amp;List it again</source>
        <translation>&amp;Visa den igen</translation>
    </message>
</context>
<context>
    <name>samsyn::RestoreDialog</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Folkmängder</translation>
    </message>
    <message>
        <source>Budgets and versions</source>
        <translation>Budgetar och versioner</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>There are no copies yet. One is made every day on which the workspace is changed.</source>
        <translation>Det finns inga säkerhetskopior ännu. En görs varje dag som arbetsytan ändras.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Återställ den här kopian</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Välj en fil …</translation>
    </message>
    <message>
        <source>What the workspace holds now is kept as a copy of its own, so that you can come back to it.</source>
        <translation>Det som arbetsytan innehåller nu sparas som en egen kopia, så att du kan komma tillbaka till det.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopian</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Vad kopian innehåller</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Välj en kopia</translation>
    </message>
    <message>
        <source>Workspaces (*.samsyn)</source>
        <translation>Arbetsytor (*.samsyn)</translation>
    </message>
    <message>
        <source>Last change: %1, %2</source>
        <translation>Senaste ändring: %1, %2</translation>
    </message>
    <message>
        <source>The copy is damaged and cannot be restored.</source>
        <translation>Kopian är skadad och kan inte återställas.</translation>
    </message>
    <message>
        <source>This is a copy of another workspace.</source>
        <translation>Det här är en kopia av en annan arbetsyta.</translation>
    </message>
    <message>
        <source>Restore it only if you know why.</source>
        <translation>Återställ den bara om du vet varför.</translation>
    </message>
    <message>
        <source>It holds the same as the workspace does now.</source>
        <translation>Den innehåller detsamma som arbetsytan gör nu.</translation>
    </message>
</context>
<context>
    <name>samsyn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
</context>
<context>
    <name>samsyn::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
</context>
<context>
    <name>samsyn::SearchPanel</name>
    <message>
        <source>Nothing is spelled “%1”.</source>
        <translation>Inget stavas ”%1”.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Inget hittades för ”%1”.</translation>
    </message>
    <message>
        <source>There is more. Type another word.</source>
        <translation>Det finns fler. Skriv ett ord till.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Also with other marks than “%1”</source>
        <translation>Även med andra prickar och accenter än ”%1”</translation>
    </message>
    <message>
        <source>Only spelled “%1”</source>
        <translation>Bara det som stavas ”%1”</translation>
    </message>
</context>
<context>
    <name>samsyn::Sidebar</name>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Arbetsytan</translation>
    </message>
</context>
<context>
    <name>samsyn::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>What the collaboration decides, plans, pays for and follows up, in one place.</source>
        <translation>Det som samverkan beslutar, planerar, betalar och följer upp, på ett ställe.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Ny arbetsyta …</translation>
    </message>
    <message>
        <source>A single file, kept where you choose</source>
        <translation>En enda fil som du själv väljer plats för</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öppna …</translation>
    </message>
    <message>
        <source>A workspace (.samsyn) on this computer or the network</source>
        <translation>En arbetsyta (.samsyn) på datorn eller nätverket</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>Etablering Södertörn 2010–2012, as your own copy</source>
        <translation>Etablering Södertörn 2010–2012, som egen kopia</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Locate …</source>
        <translation>&amp;Leta upp …</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Ta bort ur listan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Everything is kept on your computer. Nothing is sent anywhere.</source>
        <translation>Allt sparas på din dator. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>samsyn::WorkspaceDialog</name>
    <message>
        <source>The workspace</source>
        <translation>Arbetsytan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Beslutas av</translation>
    </message>
    <message>
        <source>&amp;Questions to</source>
        <translation>&amp;Frågor till</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The collaboration needs a name.</source>
        <translation>Samverkan behöver ett namn.</translation>
    </message>
    <message>
        <source>Change the workspace&apos;s settings</source>
        <translation>Ändra arbetsytans inställningar</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Dokumentens språk</translation>
    </message>
    <message>
        <source>&amp;Language of documents</source>
        <translation>Dokumentens &amp;språk</translation>
    </message>
    <message>
        <source>Change the language of documents</source>
        <translation>Ändra dokumentens språk</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Avsändare</translation>
    </message>
    <message>
        <source>The sender, or the name where none is given, stands with the logo and who decides at the head of every document, who answers questions at its foot. All is stored as it is typed.</source>
        <translation>Avsändaren, eller namnet om ingen anges, står med logotypen och vem som beslutar överst i varje dokument, vem som svarar på frågor längst ned. Allt sparas medan du skriver.</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>L&amp;ogotyp</translation>
    </message>
</context>
</TS>
