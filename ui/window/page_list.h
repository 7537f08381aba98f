#pragma once

#include <vector>

#include <QIcon>
#include <QString>

class QWidget;

namespace waymark {

class Page;
class Session;

/// A page of the window.
struct PageEntry {
    const char *key;   ///< in settings and pictures: "activation"
    int number;        ///< its key: Ctrl + this; the place in the whole product, 10 is Ctrl+0; 0: not in the rail
    const char *title; ///< translation-marked, context "PageTitle"
    QIcon (*mark)();   ///< a milestone's mark, else an icon
    Page *(*make)(Session &, QWidget *parent);
    const char *guide = nullptr; ///< its page of the guide, where that is not its own key

    const char *guideTopic() const { return guide != nullptr ? guide : key; }
};

/// The pages in the order of the rail, then the others. A new page is one line here.
const std::vector<PageEntry> &pageEntries();
QString pageTitle(const PageEntry &entry);

} // namespace waymark
