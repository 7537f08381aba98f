# Prints the texts of a .ts file whose translation lost or gained a place holder (%1 .. %9, %L1 .. %L9).
# Unfinished texts are counted elsewhere. A plural form may leave out %n ("one customer"), so %n is not compared.

function holders(text,    found, list, i)
{
    delete found
    while (match(text, /%L?[1-9]/)) {
        found[substr(text, RSTART + RLENGTH - 1, 1)] = 1
        text = substr(text, RSTART + RLENGTH)
    }
    list = ""
    for (i = 1; i <= 9; ++i)
        if (i in found)
            list = list "%" i
    return list
}

function inner(text, tag)
{
    sub(".*<" tag "[^>]*>", "", text)
    sub("</" tag ">.*", "", text)
    return text
}

function compare(translation)
{
    if (!unfinished && holders(source) != holders(translation))
        print "\"" source "\": place holders " holders(source) " became " holders(translation)
}

# A text may run over several lines: join until the closing tag.
/<source>/ { source = $0; while (source !~ /<\/source>/ && (getline more) > 0) source = source "\n" more; source = inner(source, "source") }
/<translation/ { unfinished = /type="unfinished"/ }
/<numerusform>/ { form = $0; while (form !~ /<\/numerusform>/ && (getline more) > 0) form = form "\n" more; compare(inner(form, "numerusform")) }
/<translation>/ { text = $0; while (text !~ /<\/translation>/ && (getline more) > 0) text = text "\n" more; compare(inner(text, "translation")) }
