#pragma once

#include <QString>

namespace waymark {

/*!
 * Writes the Activation page's retention figure of a store, or of the sample company where `storePath` is empty, into a folder:
 * retention.svg, .pdf, .png and .csv, and retention.json with the figures that `waymark-cli retention --by activation` prints.
 * Needs no display. Says what it does on standard output and what went wrong on standard error; returns the exit status.
 */
int writeFigureFiles(const QString &storePath, const QString &folder);

} // namespace waymark
