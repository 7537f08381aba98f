#pragma once

#include <map>

#include <QLabel>
#include <QString>

namespace waymark {

/// A label that wraps, and remembers how high it is at a width: a page's layout asks it many times while a hand waits, and the text is
/// laid out anew for every answer.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable std::map<int, int> m_heights; ///< by width, of m_measured
    mutable QString m_measured;
};

} // namespace waymark
