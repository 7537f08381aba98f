#include "ui/dialogs/about_dialog.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "waymark_version.h"

namespace waymark {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Waymark"));
    auto *title = new QLabel(QStringLiteral("Waymark %1").arg(QLatin1String(kVersion)), this);
    title->setProperty("role", QStringLiteral("title"));
    auto *text = new QLabel(tr("Finds the level of use that marks the customers who stay."), this);
    text->setProperty("role", QStringLiteral("body2"));
    text->setWordWrap(true);
    auto *terms = new QPlainTextEdit(licences(), this);
    terms->setReadOnly(true);
    terms->setAccessibleName(tr("Licences"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(terms, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(600, 460);
}

QString AboutDialog::licences() const
{
    QString text = tr("Waymark is free software under the GNU General Public License, version 3 or (at your option) any later version. "
                      "It comes without any warranty.");
    text +=
        QStringLiteral("\n\n") + tr("Fonts: IBM Plex Sans and IBM Plex Sans Thai, SIL Open Font License 1.1. Icons: Lucide, ISC licence, "
                                    "some of them from Feather, MIT licence. Qt: GNU Lesser General Public License, version 3.");
    for (const char *name : {":/waymark/fonts/OFL.txt", ":/waymark/icons/LICENSE-lucide.txt"}) {
        QFile file(QLatin1String{name});
        if (file.open(QIODevice::ReadOnly))
            text += QStringLiteral("\n\n") + QString::fromUtf8(file.readAll());
    }
    return text;
}

} // namespace waymark
