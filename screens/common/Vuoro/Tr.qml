pragma Singleton
import QtQuick

// Words of one window: Tr.say("key", {n: 3}). Reading `language` and `revision` inside makes
// every binding that says something follow a change of language or of the catalogues.
QtObject {
    id: tr

    property var source: null
    property string language: ""
    property int revision: 0

    function say(key: string, values: var): string {
        const follow = tr.language + tr.revision;
        return tr.source ? tr.source.say(key, values === undefined ? {} : values) : "[" + key + follow + "]";
    }

    function ownName(language: string): string {
        const follow = tr.revision;
        return tr.source ? tr.source.own_name(language) : language + follow;
    }
}
