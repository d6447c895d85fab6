# SPDX-License-Identifier: GPL-2.0-or-later
# bahith_embed(TARGET SYMBOL FILE): the bytes of FILE become bahith_data_SYMBOL … bahith_data_SYMBOL_end in TARGET.
function(bahith_embed target symbol file)
  set(asm ${CMAKE_CURRENT_BINARY_DIR}/embed_${target}_${symbol}.S)
  file(CONFIGURE OUTPUT ${asm} CONTENT [[
    .section .rodata
    .balign 16
    .global bahith_data_@symbol@
    .global bahith_data_@symbol@_end
bahith_data_@symbol@:
    .incbin "@file@"
bahith_data_@symbol@_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
]] @ONLY)
  set_source_files_properties(${asm} PROPERTIES OBJECT_DEPENDS ${file})
  target_sources(${target} PRIVATE ${asm})
endfunction()
