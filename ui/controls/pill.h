#pragma once

#include <QLabel>

namespace waymark {

/// A short word on a rounded ground: "changed", "customer".
class Pill : public QLabel {
    Q_OBJECT

public:
    enum class Kind { Plain, Ok, Warn, Bad };
    explicit Pill(Kind kind, const QString &text = {}, QWidget *parent = nullptr);
    void setKind(Kind kind);
};

} // namespace waymark
