0; 00; 0_0; 1; 10; 1_000; 123456789012345678901234567890
0x0; 0xFF; 0Xff_FF; 0o17; 0O1_7; 0b101; 0B1_0
0xFFFFFFFFFFFFFFFFFFFFFFFF
1.; .5; 1.5; 1e3; 1E-3; 1.5e+10; 1_0.0_1e1_0; 0.1; 1e400; 1e-400; 123456789.123456789; 5e-324; 00.5; 09.5; 0e0
1j; 1.5J; 0j; 1e3j; 00j; 09j
'a'; "b"; '''c'''; """d
e"""
'' ""; 'a' "b" '''c'''
r'\n'; R"\\"; b'\x00\n\\'; br'\x'; rB"\d"; u'a'; U"b"
'\a\b\f\n\r\t\v\\\'\"\0\12\123\x41\u00e9\U0001F600\N{BULLET}\N{latin small letter a}'
'\
continued'
'é' 'ü' '😀' "\ud800"
b'a' b'\xff'
'it''s' "a'b" 'a"b' 'a\'b"c'
'\1\18\400'
'a\x00b\x1b\x7f\x80\xa0\xad​ '
u'a' 'b'; 'a' u'b'
