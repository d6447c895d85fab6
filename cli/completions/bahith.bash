# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of bahith(1) for bash.

# Names of actors of the index that begin as the word does, in any spelling.
_bahith_actors() {
    local i db=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == --db ]] || continue
        [[ ${COMP_WORDS[i + 1]} == = ]] && ((i++))
        db=(--db "${COMP_WORDS[i + 1]}")
    done
    mapfile -t COMPREPLY < <(bahith complete-actor "${db[@]}" -- "$1" 2>/dev/null)
}

_bahith() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' action='' word
    local commands='search show facets timeline actors synonyms add remove read analyze stats info check compact rebuild export'
    local common='--db --color --lang --help'
    local filters='--from --to --mentions --actor --source --author'
    COMPREPLY=()
    local actions='list add alias merge remove restore suggest retag'
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ -z $command && " $commands " == *" $word "* ]]; then
            command=$word
        elif [[ $command == actors && -z $action && " $actions " == *" $word "* ]]; then
            action=$word
        fi
    done
    # A colon is a word of its own to bash: actor:NAME in a query. A name of several words is written with hyphens there.
    if [[ $cur == : && $prev =~ ^(actor|جهة)$ ]]; then
        _bahith_actors ''
    elif [[ $prev == : && ${COMP_WORDS[COMP_CWORD - 2]} =~ ^-?(actor|جهة)$ ]]; then
        _bahith_actors "$cur"
    fi
    if ((${#COMPREPLY[@]})); then
        COMPREPLY=("${COMPREPLY[@]// /-}")
        return
    fi
    # And so is =: --actor=NAME.
    if [[ $cur == = && $prev == --* ]]; then
        cur=''
    elif [[ $prev == = && ${COMP_WORDS[COMP_CWORD - 2]} == --* ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $prev in
        --db) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
        --batch) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en ar' -- "$cur"); return ;;
        --sort) mapfile -t COMPREPLY < <(compgen -W 'relevance newest oldest' -- "$cur"); return ;;
        --match) mapfile -t COMPREPLY < <(compgen -W 'all any' -- "$cur"); return ;;
        --unit) mapfile -t COMPREPLY < <(compgen -W 'article passage' -- "$cur"); return ;;
        --field)
            mapfile -t COMPREPLY < <(compgen -W 'all actor source author category month year mentions' -- "$cur")
            return
            ;;
        --by) mapfile -t COMPREPLY < <(compgen -W 'published mentioned' -- "$cur"); return ;;
        --grain) mapfile -t COMPREPLY < <(compgen -W 'day month year' -- "$cur"); return ;;
        --type) mapfile -t COMPREPLY < <(compgen -W 'person organization country place' -- "$cur"); return ;;
        --actor | --with | --parent) _bahith_actors "${cur#[\"\']}"; return ;;
        --set)
            mapfile -t COMPREPLY < <(compgen -S = -W 'title date author source url category lang' -- "$cur")
            compopt -o nospace
            return
            ;;
        --format)
            local formats='text json'
            [[ $command == search ]] && formats+=' jsonl csv trec'
            [[ $command == actors ]] && formats+=' csv tsv'
            [[ $command == timeline ]] && formats+=' csv'
            mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$cur")
            return
            ;;
        --from | --to | --mentions | --alias | --id | --min | --source | --author | --limit | --offset | --wait) return ;;
    esac
    if [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands $common --version" -- "$cur")
        return
    fi
    if [[ $cur != -* ]]; then
        case $command in
            add | read) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
            synonyms)
                if [[ $prev == synonyms ]]; then
                    mapfile -t COMPREPLY < <(compgen -W 'add list remove' -- "$cur")
                elif [[ " ${COMP_WORDS[*]} " == *' add '* ]]; then
                    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
                fi
                ;;
            actors)
                case $action in
                    '')
                        _bahith_actors "${cur#[\"\']}"
                        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "$actions" -- "$cur")
                        ;;
                    add) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
                    suggest | retag) ;;
                    *) _bahith_actors "${cur#[\"\']}" ;;
                esac
                ;;
            info) mapfile -t COMPREPLY < <(compgen -W 'db fields analyzer' -- "$cur") ;;
        esac
        return
    fi
    local options=$common
    case $command in
        search) options+=" $filters --limit --offset --sort --match --unit --format --batch --facets --explain" ;;
        facets) options+=" $filters --field --limit --format" ;;
        timeline) options+=" $filters --by --grain --format" ;;
        actors)
            case $action in
                '' | list) options+=' --with --over-time --grain --own --limit --format' ;;
                add) options+=' --type --id --alias --parent' ;;
                suggest) options+=' --limit --min --format' ;;
                retag) options+=' --wait' ;;
            esac
            ;;
        add) options+=' --set --wait' ;;
        remove) options+=' --wait' ;;
        synonyms) options+=' --all --format' ;;
        show | read | analyze | stats | info) options+=' --format' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
}

complete -o filenames -F _bahith bahith
