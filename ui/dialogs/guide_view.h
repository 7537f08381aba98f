#pragma once

#include <QStringList>
#include <QTextBrowser>

namespace waymark {

/// Shows pages of the guide in the program's language and theme, with their figures; links, back and forward are those of a browser.
class GuideView : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    /// The language of the pages; the one shown is read again.
    void setLanguage(const QString &language);
    void showTopic(const QString &topic);
    /// The page shown; empty before the first.
    QString topic() const;
    /// Words of a search, marked wherever they stand.
    void setMarked(const QStringList &words);

protected:
    QVariant loadResource(int type, const QUrl &url) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void format();
    void mark();

    QString m_language = QStringLiteral("en");
    QStringList m_words;
};

} // namespace waymark
