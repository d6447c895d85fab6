#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# What a tab completes in bash, and in zsh where it is installed.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1
mkdir bin && ln -s "$BAHITH" bin/bahith
export PATH=$work/bin:$PATH
printf '{"id":"a","text":"%s"}\n' 'التقى وزير الخارجية الأميركي في الولايات المتحدة نظيره الصيني في بكين، وزار الوفد فرنسا.' >news.jsonl
bahith add --db "$db" news.jsonl >/dev/null 2>&1
export BAHITH_DB=$db

complete() { :; }
. "$BAHITH_SOURCE/cli/completions/bahith.bash"
unset -f complete
# in_bash WORD…: what is offered for the last of them
in_bash() {
    COMP_WORDS=(bahith "$@")
    COMP_CWORD=$#
    _bahith
    printf '%s ' "${COMPREPLY[@]}"
}
expect "bash: a command" "search " "$(in_bash sea)"
expect "bash: an option" "--actor " "$(in_bash search --act)"
expect "bash: an actor" "الولايات المتحدة " "$(in_bash search --actor الولا)"
expect "bash: behind =" "الولايات المتحدة " "$(in_bash search --actor = الولا)"
expect "bash: in a query" "الولايات-المتحدة " "$(in_bash search النفط جهة : الولا)"
expect "bash: a command of actors" "suggest " "$(in_bash actors sug)"
expect "bash: options of that command alone" "--wait " "$(in_bash actors retag --w)"
expect "bash: the index is the one that is named" "" "$(in_bash --db "$work/none" search --actor الولا | tr -d ' ')"

command -v zsh >/dev/null || { echo "without zsh: its completion is not tried"; finish; }
cat >probe.zsh <<'END'
zmodload zsh/zpty || exit 77
zpty -b shell zsh -f -i
zpty -w shell "PS1=; fpath=($BAHITH_SOURCE/cli/completions \$fpath); autoload -Uz compinit; compinit -u -d $PWD/zcompdump; setopt no_beep no_auto_menu; bindkey '^I' complete-word"
zpty -w shell "typed() { print -r -- \"\$BUFFER\" >> $PWD/typed; BUFFER= }; zle -N typed; bindkey '^X' typed; : > $PWD/typed"
for ((i = 0; i < 50; i++)); do sleep 0.1; [[ -e typed ]] && break; done
lines=0
while IFS= read -r line; do
    zpty -n -w shell "$line"$'\t\x18'
    for ((i = 0; i < 50; i++)); do sleep 0.1; (($(wc -l <typed) > lines)) && break; done
    lines=$(wc -l <typed)
    while zpty -r -t shell; do :; done >/dev/null
done
zpty -d shell
END
cat >lines <<'END'
bahith sea
bahith search --act
bahith search --actor الولا
bahith search --actor=الولا
bahith search النفط جهة:الولا
bahith search -- -actor:الولا
bahith search "actor:الولا
bahith actors sug
bahith actors retag --w
bahith actors list --wit
bahith actors --with الصين --with الولا
bahith --db none search --actor الولا
bahith search --db none --actor الولا
END
cat >wanted <<'END'
bahith search 
bahith search --actor=
bahith search --actor الولايات\ المتحدة 
bahith search --actor=الولايات\ المتحدة 
bahith search النفط جهة:الولايات-المتحدة 
bahith search -- -actor:الولايات-المتحدة 
bahith search "actor:الولايات-المتحدة" 
bahith actors suggest 
bahith actors retag --wait=
bahith actors list --with=
bahith actors --with الصين --with الولايات\ المتحدة 
bahith --db none search --actor الولا
bahith search --db none --actor الولا
END
timeout 120 zsh -f probe.zsh <lines >/dev/null 2>&1
[ -e typed ] || { echo "zsh has no terminal here: its completion is not tried"; finish; }
expect "zsh" "$(cat wanted)" "$(cat typed)"
finish
