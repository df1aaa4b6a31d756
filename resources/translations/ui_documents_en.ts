<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
