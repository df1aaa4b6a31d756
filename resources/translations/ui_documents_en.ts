<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MailDraft</name>
    <message numerus="yes">
        <source>%n draft(s) lie in %1. Open them in the mail program and send them there.</source>
        <translation>
            <numerusform>%n draft lies in %1. Open it in the mail program and send it there.</numerusform>
            <numerusform>%n drafts lie in %1. Open them in the mail program and send them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) opened in the mail program. Nothing is sent until you send it there.</source>
        <translation>
            <numerusform>%n draft is open in the mail program. Nothing is sent until you send it there.</numerusform>
            <numerusform>%n drafts are open in the mail program. Nothing is sent until you send them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::DocumentPreview</name>
    <message numerus="yes">
        <source>%n files in the folder are replaced.</source>
        <translation>
            <numerusform>%n file in the folder is replaced.</numerusform>
            <numerusform>%n files in the folder are replaced.</numerusform>
        </translation>
    </message>
</context>
</TS>
