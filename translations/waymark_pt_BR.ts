<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is out of its range: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder: %1. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file: %1. Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Check the folder&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read: %1. Import it again when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8: %1. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no header line. The first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required column is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns could be the same field: %1. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header fits no table that Waymark knows. It reads: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month cannot be told apart: %1. Say which comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row could be used, so nothing was imported. The first reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This content was imported before, as %1. Force the import to add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file covers days that are already stored: %1. Choose whether to replace those days or to add to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several currencies: %1. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file differs from what is stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Waymark store: %1. Choose a *.waymark file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version of Waymark: %1. Update Waymark to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged: %1. Restore a backup, or import the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be changed: %1. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use by another program: %1. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers with a signup date. Import an accounts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework names features that the store does not have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework does not define this milestone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts have no such attribute: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landmark must not lie before the milestone&apos;s window ends: day %1 at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The horizon must lie after the landmark: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds no usage. Import a usage file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds no seats. Import a subscriptions file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Waymark: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
