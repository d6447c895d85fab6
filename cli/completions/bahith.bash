# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of bahith(1) for bash.

_bahith() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' word
    local commands='search show facets actors synonyms add remove read analyze stats info check compact rebuild export'
    local common='--db --color --lang --help'
    local filters='--from --to --mentions --actor --source --author'
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ " $commands " == *" $word "* ]]; then
            command=$word
            break
        fi
    done
    COMPREPLY=()
    case $prev in
        --db) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
        --batch) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en ar' -- "$cur"); return ;;
        --sort) mapfile -t COMPREPLY < <(compgen -W 'relevance newest oldest' -- "$cur"); return ;;
        --match) mapfile -t COMPREPLY < <(compgen -W 'all any' -- "$cur"); return ;;
        --unit) mapfile -t COMPREPLY < <(compgen -W 'article passage' -- "$cur"); return ;;
        --field) mapfile -t COMPREPLY < <(compgen -W 'all actor source author month' -- "$cur"); return ;;
        --set)
            mapfile -t COMPREPLY < <(compgen -S = -W 'title date author source url category lang' -- "$cur")
            compopt -o nospace
            return
            ;;
        --format)
            local formats='text json'
            [[ $command == search ]] && formats+=' jsonl csv trec'
            [[ $command == actors ]] && formats+=' csv'
            mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$cur")
            return
            ;;
        --from | --to | --mentions | --actor | --source | --author | --limit | --offset | --wait) return ;;
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
            info) mapfile -t COMPREPLY < <(compgen -W 'db fields analyzer' -- "$cur") ;;
        esac
        return
    fi
    local options=$common
    case $command in
        search) options+=" $filters --limit --offset --sort --match --unit --format --batch --facets --explain" ;;
        facets) options+=" $filters --field --limit --format" ;;
        actors) options+=' --limit --format' ;;
        add) options+=' --set --wait' ;;
        remove) options+=' --wait' ;;
        synonyms) options+=' --all --format' ;;
        show | read | analyze | stats | info) options+=' --format' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
}

complete -o filenames -F _bahith bahith
