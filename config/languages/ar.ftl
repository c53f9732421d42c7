## call

# ما يُقال عند النداء: الرقم والمكتب فقط، ولا يُذكر اسم الخدمة أبدًا.
# Digits stay figures: the engine vowels them right only then. Zero is the exception.
call-phrase = الرقم { $number }. { $desk }.
call-digit =
    { $digit ->
        [0] صفر
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
       *[9] 9
    }
call-letter =
    { $letter ->
        [A] أَيْ
        [B] بِي
        [C] سِي
        [D] دِي
        [E] إِي
        [F] إِفْ
        [G] جِي
        [H] إِتْش
        [I] آيْ
        [J] جَيْ
        [K] كَيْ
        [L] إِلْ
        [M] إِمْ
        [N] إِنْ
        [O] أُوْ
        [P] پِي
        [Q] كْيُو
        [R] آرْ
        [S] إِسْ
        [T] تِي
        [U] يُو
        [V] فِي
        [W] دَبِلْيُو
        [X] إِكْسْ
        [Y] وَايْ
       *[Z] زَدْ
    }

## command

command-why-call = نودي الرقم { $number } ({ $service }) إلى { $desk }، { $at }، بعد { $minutes } د.
command-why-oldest =
    { $heads ->
        [one] كان الأول في الطابور.
        [two] كان صاحب أطول انتظار في الطابورين.
        [few] كان صاحب أطول انتظار في { $heads } طوابير.
       *[other] كان صاحب أطول انتظار في { $heads } طابورًا.
    }
command-why-longest_wait = تجاوز انتظاره الحد الذي لا ينبغي أن يتجاوزه أحد.
command-why-mix = جاء دور { $share } في التوزيع بين الطوابير.
command-why-target = كان صاحب أطول انتظار قياسًا إلى هدف خدمته.
command-why-others_empty = لم يكن أحد ينتظر في الطوابير التي تسبقه.
command-why-chosen = نودي خارج الدور: { $note }
command-bug = حدث خلل في برنامج Vuoro نفسه ({ $what }). تجد المزيد في الملف { $file }
command-time-unreadable = ‏"{ $told }" ليس وقتًا. اكتبه هكذا: ‎2026-11-24T10:00 أو اكتب: now
command-check-warning = انتبه إلى هذا: { $fault }
command-check-faults = { $faults ->
    [one] قبل النشر يجب إصلاح أمر واحد.
    [two] قبل النشر يجب إصلاح أمرين.
    [few] قبل النشر يجب إصلاح { $faults } أمور.
    [many] قبل النشر يجب إصلاح { $faults } أمرًا.
   *[other] قبل النشر يجب إصلاح { $faults } أمر.
}
command-check-sound = ‏{ $centre }: كل شيء سليم. عدد الخدمات: { $services }، وعدد المكاتب: { $desks }.
command-published = ‏{ $centre }: الإصدار { $number } ساري المفعول الآن.
command-published-already = لم يتغير شيء: يبقى الإصدار { $number } ساري المفعول.
command-restored = الإصدار { $number } ساري المفعول الآن، وهو مطابق للإصدار { $earlier }.
command-restored-from = مطابق للإصدار { $number }. { $note }
command-exported = الإصدار { $number } في المجلد { $folder }. عدّله هناك ثم انشره: vuoro publish { $folder }
command-column-version = الإصدار
command-column-when = تاريخ النشر
command-column-note = ملاحظة
command-column-service = الخدمة
command-column-name = الاسم
command-column-door = الآن
command-column-waiting = المنتظرون
command-column-longest = أطول انتظار
command-column-device = الجهاز
command-column-seen = آخر اتصال
command-column-health = الحالة
command-minutes = { $n } د
command-door-open = مفتوح
command-door-numbers-early = يفتح قريبًا، والأرقام متاحة
command-door-closed = مغلق
command-door-no-more-numbers = انتهت أرقام اليوم
command-notice-up = الإعلان { $number } معروض الآن.
command-notice-down = أُزيل الإعلان { $number }.
command-notice-unreadable = اكتب كل إعلان هكذا: اللغة=النص، مثل ar="المصعد 2 معطل". هذا ليس كذلك: { $told }
command-ticket-service = الخدمة
command-ticket-errand = سبب الزيارة
command-ticket-ahead = قبلك في الطابور
command-ticket-taken = وقت أخذ الرقم
command-ticket-wait-at = انتظر عند
command-ticket-word = كلمة التحقق
command-ticket-code = الرمز
command-called-again = نداء مكرر
command-nobody-waits = لا أحد ينتظر { $desk }.
command-desk-called = { $calls ->
    [one] نودي الرقم { $number } إلى { $desk }: { $service }.
   *[other] نودي الرقم { $number } مرة أخرى إلى { $desk }: { $service }.
}
command-desk-serving = الرقم { $number } عند { $desk } الآن.
command-desk-served = انتهت خدمة الرقم { $number } عند { $desk }.
command-desk-missed = لم يحضر صاحب الرقم { $number } إلى { $desk }، ويمكنه العودة اليوم.
command-desk-waiting = عاد الرقم { $number } إلى الطابور: { $service }.
command-shots-drawn = { $n ->
    [one] صورة واحدة في { $folder }
    [two] صورتان في { $folder }
    [few] { $n } صور في { $folder }
   *[other] { $n } صورة في { $folder }
}
command-run-database = قاعدة بيانات الطوابير: { $address }
command-run-no-display = لا توجد شاشة في هذا الجهاز. بدلًا من ذلك تمر زيارة تجريبية معدة بالبرامج الحقيقية.
command-run-display-away = الشاشة { $display } لا تستجيب. بدلًا من ذلك تمر زيارة تجريبية معدة بالبرامج الحقيقية.
command-run-own-database = هنا من ينتظر أو تجري خدمته، لذلك تجري الزيارة في قاعدة بيانات خاصة بها في المجلد { $folder }.
command-run-visit = تمر زيارة تجريبية معدة بالبرامج الحقيقية.
command-run-demo-time = لا تعطي أي خدمة أرقامًا الآن، لذلك تجري الزيارة بوقت تجريبي: ‎{ $at }.
command-run-running = المركز يعمل. أوقفه بالضغط على Ctrl-C.
command-run-stopped = توقف المركز. عند التشغيل من جديد يستمر اليوم نفسه.
command-run-crashed = توقف { $part } فجأة وأُعيد تشغيله.
command-run-closed = أُغلق { $part }.
command-run-said-why = لا يستطيع { $part } العمل، والسبب في سطره أعلاه.
command-run-gave-up = توقف { $part } مرات كثيرة ولن يُشغَّل من جديد.
command-visit-taken = جهاز الأرقام: لمسة على { $service } أعطت الرقم { $number }.
command-visit-printed = الطابعة: خرجت تذكرة الرقم { $number }.
command-visit-called = المكتب { $desk }: ضغطة واحدة نادت الرقم { $number }.
command-visit-shown = البهو: الرقم { $number } على الشاشة.
command-visit-served = المكتب { $desk }: سُجّل وصول { $number } ثم انتهاء خدمته.
command-visit-done = { $n ->
    [one] صورة واحدة للخطوة في { $folder }
    [two] صورتان، واحدة لكل خطوة، في { $folder }
    [few] { $n } صور، واحدة لكل خطوة، في { $folder }
   *[other] { $n } صورة، واحدة لكل خطوة، في { $folder }
}
command-display-none = لا توجد شاشة، لذلك تُرسم النافذة دون أن تظهر.
command-theme-unknown = لا يوجد مظهر باسم { $told }. اختر واحدًا من هذه: { $known }.
command-title-kiosk = جهاز الأرقام { $device } – Vuoro
command-title-printer = الطابعة { $port } – Vuoro
refused-run-already = مركز { $address } يعمل بالفعل على هذا الجهاز. أوقفه أولًا بالضغط على Ctrl-C.
refused-printer-address = ”{ $address }“ ليس عنوان طابعة. الصيغ المعروفة: { $forms }.
refused-no-database = لا توجد قاعدة بيانات { $address }. تحقق من المسار أو انشر مركزًا هناك: ‎vuoro publish FOLDER
trouble-display-away = الشاشة { $display } لا تستجيب. شغّلها أو تحقق من DISPLAY و WAYLAND_DISPLAY.
trouble-visit-overtaken = جاء زائر آخر في هذه الأثناء إلى قائمة { $desk }، لذلك انتهت الزيارة دون نداء.
refused-unknown-kiosk = لا يوجد جهاز أرقام باسم { $kiosk }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-no-ticket-numbered = لا يوجد رقم { $number } اليوم.
refused-no-open-service = لا تعطي أي خدمة أرقامًا في الأسابيع القادمة. راجع أوقات العمل أو حدد وقتًا بالخيار ‎--at.
refused-no-desk-serves = لا يوجد مكتب يقدم { $service }. أضفها إلى قائمة خدمات أو حدد مكتبًا بالخيار ‎--desk.
trouble-file-write = لا يمكن كتابة الملف { $file }: ‏{ $why }. اختر ملفًا آخر.
trouble-visit-stuck = توقفت الزيارة عند { $part } ({ $order }): { $why }. السجل بجانب الصور.
trouble-visit-no-slip = لم تخرج تذكرة الرقم { $number } ({ $outcome }). الرقم نفسه محفوظ.
trouble-part-not-started = لم يبدأ { $part }. السبب في سطوره أعلاه.
command-why-appointment = حان وقت موعده.
command-why-ahead_of_time = لم يكن أحد غيره ينتظر، فنودي صاحب الموعد قبل وقته.
command-why-class_mix = جاء دور هذه الفئة في التوزيع: { $group }.
command-class-ordinary = بلا فئة
command-class-appointment = أصحاب المواعيد
command-need-step_free = يحتاج إلى طريق بلا درج: امنحه وقتًا أطول للوصول.
command-need-no_hearing = لا يسمع النداء: لوّح له أو أرِه الرقم.
command-need-no_sight = لا يرى النداء: اذهب إليه.
command-appointments-taken-in = ‏{ $file }: جديد { $added }، معدّل { $changed }، ملغى { $cancelled }، بلا تغيير { $same }، غير مستخدم { $faults }.
command-appointments-fault = السطر { $line }: { $says }
command-appointments-refused = ‏{ $file }: لم يُؤخذ منه شيء.
command-appointments-added = الموعد { $id }: { $service }، { $booked }.
command-appointments-taken-back = أُلغي الموعد { $id }: { $service }، { $booked }.
command-booking-booked = محجوز
command-booking-arrived = حضر
command-booking-cancelled = ملغى
command-check-in-how = اكتب رمزًا، أو ‎--service مع ‎--time. يحتاج ‎--fallback أيضًا إلى ‎--time.
command-check-in-open = ‏{ $at }: يمكنك تسجيل الحضور الآن.
command-check-in-later = ‏{ $at }: يبدأ تسجيل الحضور الساعة { $opens }.
command-check-in-none = ‏{ $service }: لا ننتظر اليوم أحدًا آخر لديه موعد.
command-column-id = المعرف
command-column-time = الوقت
command-column-code = الرمز
command-column-source = المرسل
command-column-state = الحالة
command-column-number = الرقم
command-day-unreadable = ‏«{ $told }» ليس يومًا. اكتبه هكذا: 2026-11-24.
command-folder-away = لا يمكن قراءة المجلد: { $why }. ستعاد المحاولة.
command-out-unreadable = ‏«{ $told }» ليس ملفًا في مجلد موجود ولا عنوانًا يبدأ بـ http://‎ أو https://‎.
command-ticket-booked = وقت الموعد
refused-file-unreadable = لا يمكن قراءة الملف { $file }: { $why }.
refused-folder-missing = لا يوجد مجلد { $folder }.
command-column-from = الأول
command-column-to = الأخير
command-column-numbers = الأرقام
command-column-printed = المطبوع
command-column-taken = وقت الأخذ
command-column-language = اللغة
command-column-word = كلمة التحقق
command-column-ahead = قبله
command-column-about = نحو الساعة
command-column-why = سبب هذا الترتيب
command-state-waiting = في الانتظار
command-state-missed = لم يحضر
command-clock-unreadable = ‏«{ $told }» ليس وقتًا من اليوم. اكتبه هكذا: 10:15.
command-unclaimed-none = لا توجد أرقام لم يحضر أصحابها.
command-found-none = لم يؤخذ في ذلك الوقت رقم ما زال صالحًا. جرّب مدة أوسع: ‎--within 30
command-column-field = الحقل
command-column-purpose = الغرض
command-column-deleted = متى يُحذف
command-column-day = اليوم
command-column-tickets = الأرقام
command-column-missed = لم يحضروا
command-column-cancelled = أُلغيت
command-column-expired = لم تُنادَ
command-column-open = ما زالت هنا
command-column-told-by = المصدر
command-report-journal = السجل
command-report-none = لم يأخذ أحد رقمًا في هذه الأيام.
command-forgot-removed = حُذف: الأرقام { $tickets }، المواعيد { $bookings }، قيود السجل { $entries }.
command-privacy-until-next = عندما يحل محله ما بعده
command-privacy-why-key = يميز صفًا من آخر
command-privacy-why-day = اليوم الذي ينتمي إليه
command-privacy-why-language = اللغة التي يُنادى بها الزائر
command-privacy-why-needs = المساعدة التي طلبها الزائر، مثل طريق بلا درج
command-privacy-why-walking = لا يُنادى قبل أن يتسع الوقت للمشي من المكتب السابق
command-privacy-why-visit = أي الأرقام والأحداث يعود بعضها إلى بعض
command-privacy-why-number = الرقم المطبوع على التذكرة
command-privacy-why-service = الخدمة
command-privacy-why-state = أين وصل الرقم: ينتظر، نودي، خُدم
command-privacy-why-word = كلمة التحقق على التذكرة، بها يجد حاملها رقمه من جديد
command-privacy-why-code = رمز التذكرة، به يجد حاملها رقمه من جديد
command-privacy-why-device = الجهاز أو المكتب الذي أعطى الرقم
command-privacy-why-place = المكان في الطابور
command-privacy-why-desk = المكتب الذي نادى
command-privacy-why-for-desk = المكتب الوحيد الذي يجوز له أن ينادي
command-privacy-why-call = أي نداء تعرضه الشاشات آخرًا
command-privacy-why-reason = القاعدة التي نودي الرقم بحسبها
command-privacy-why-note = كلام الموظف عن سبب نداء رقم خارج الدور
command-privacy-why-slip = هل خرجت التذكرة من الطابعة
command-privacy-why-booked = وقت الموعد
command-privacy-why-booking-code = رمز رسالة الموعد، لتسجيل الحضور
command-privacy-why-booking-state = هل حضر صاحب الموعد
command-privacy-why-source = النظام الذي أرسل الموعد
command-privacy-why-undo = يتيح للمكتب التراجع عن آخر عمل
command-privacy-why-order = ما طُلب من جهاز أو طابعة وما نتج عنه
command-privacy-why-order-of-events = ترتيب ما حدث
command-privacy-why-event = ما حدث ومتى، للتقارير والشاشات
command-privacy-why-version = المركز المنشور وملفاته
command-privacy-why-clock = متى ضُبطت الساعة على وقت تجريبي
command-privacy-why-numbering = الرقم التالي في كل سلسلة
command-privacy-why-closing = متى أُغلقت خدمة مبكرًا وما آل إليه المنتظرون
command-privacy-why-setting = ما تشترك فيه البرامج كلها، مثل الوقت التجريبي
command-column-class = الفئة
command-column-replayed = القواعد
command-column-over-target = فوق الهدف
command-replay-day = أوقات الانتظار في { $day }. عدد النداءات المسجلة { $calls }، وعند إعادة اليوم بالقواعد الحالية يتكرر منها { $repeated }.
command-replay-recorded = كما جرى
command-replay-all = الجميع معًا
command-replay-few = قليل
command-column-call = وقت النداء
command-column-wait = الانتظار
command-column-ranges = التقديرات
command-column-silent = دون تقدير
command-column-held = الصحيح منها
command-column-width = المدى
command-column-off = الفرق
command-column-mean-held = المتوسط × الترتيب: الصحيح
command-column-mean-off = الفرق
command-column-last-held = آخر انتظار: الصحيح
command-column-last-off = الفرق
command-about = نحو { $n }
command-from-to = { $from }–{ $to }
command-minutes-from-to = { $from }–{ $to } دقيقة
command-forecast-unstaffed = لا تقدير: لا يعمل أي مكتب الآن
command-forecast-unreliable = لا تقدير: كثير من التقديرات الأخيرة لم تكن صحيحة
command-forecast-last = على الأرجح آخر من يُنادى قبل الإغلاق
command-forecast-at_risk = على الأرجح لن يُنادى قبل الإغلاق
command-forecast-no-calls = لم يُنادَ أي رقم في هذه الأيام.
command-seat-open = ‏{ $desk } مفتوح.
command-seat-open-for = ‏{ $owner } عند { $desk }.
command-seat-paused = ‏{ $desk } في استراحة إلى أن تنهيها.
command-seat-closed = ‏{ $desk } متاح.
command-seat-state-open = مفتوح
command-seat-state-paused = في استراحة
command-seat-state-closed = مغلق
command-column-seat = المكتب
command-column-since = منذ
command-seat-paused-long = ‏{ $desk } في استراحة منذ { $since }.
command-tended = أُنجز ما حان وقته. التالي: { $next }.
command-tended-by-another = يقوم برنامج آخر بذلك. اسأل مرة أخرى بعد { $next }.
command-simulate-day-unknown = لا يوجد يوم باسم «{ $told }». اختر busy (مزدحم) أو quiet (هادئ).
command-simulate-follows = تتبع كل برامج المركز هذا اليوم بالوقت التجريبي. لإنهاء اليوم اضغط على Ctrl-C.
command-simulate-progress = { $at } · الأرقام: { $tickets } · من خُدموا: { $served }
command-simulate-stopped = توقف اليوم عند الساعة { $at }. كل ما حدث حتى ذلك الحين يبقى في قاعدة البيانات.
command-simulate-came = عدد من جاؤوا { $visits }، منهم { $checked_in } لمواعيد محجوزة. وعدد المواعيد المحجوزة { $booked }.
command-simulate-took = عدد العمليات { $operations } في { $seconds } ث: ‏{ $rate } في الثانية.
command-column-turned-away = من دون رقم
command-desk-held = الرقم { $number } مؤجل وسيعود إلى الطابور تلقائيًا.
command-desk-cancelled = أُخرج الرقم { $number } من الطابور.
command-desk-expired = لم يعد الرقم { $number } صالحًا: انتهى يومه.
command-undone = الرقم { $number }: { $state ->
    [waiting] ينتظر من جديد
    [called] نداؤه قائم من جديد
    [serving] عند المكتب من جديد
    [held] مؤجل من جديد
    [missed] عاد بين من لم يحضروا
   *[other] عاد كما كان
 }.
command-need-more_time = يحتاج إلى وقت أطول: امنحه ذلك.
command-need-interpreter = يحتاج إلى مترجم: رتّب حضوره قبل النداء.
command-need-sign_language = يحتاج إلى مترجم لغة إشارة: رتّب حضوره قبل النداء.
command-need-come_to_me = يطلب أن يأتي إليه موظف: اذهب إلى مكان الانتظار.
command-appointments-none = لا توجد مواعيد مطابقة.
command-appointments-watching = تجري مراقبة المجلد { $folder }. أوقفها بالضغط على Ctrl-C.
command-column-desk = المكتب أو قائمة الخدمات
command-out-away = لا يستقبل { $out } الأحداث: { $why }. ستعاد المحاولة بعد { $seconds } ث، ولن يضيع شيء.
command-column-errand = سبب الزيارة
command-state-called = نودي
command-state-serving = عند المكتب
command-state-served = تمت الخدمة
command-state-held = مؤجل
command-state-cancelled = أُلغي
command-state-expired = لم يعد صالحًا
command-visit-next = التالي: { $number }. انتظر هنا: { $place }.
command-struck = { $n ->
    [0] لم يُلغَ أي رقم.
    [one] أُلغي الرقم { $numbers }.
    [two] أُلغي رقمان: { $numbers }.
    [few] أُلغيت { $n } أرقام: { $numbers }.
    [many] أُلغي { $n } رقمًا: { $numbers }.
   *[other] أُلغي { $n } رقم: { $numbers }.
 }
command-struck-left = { $n ->
    [one] بقي الرقم { $numbers } كما هو: لم يعد في الانتظار.
    [two] بقي رقمان كما هما: { $numbers }. لم يعودا في الانتظار.
    [few] بقيت { $n } أرقام كما هي: { $numbers }. لم تعد في الانتظار.
   *[other] بقيت هذه الأرقام كما هي (عددها { $n }): { $numbers }. لم تعد في الانتظار.
 }
command-reprint-printed = طُبعت تذكرة الرقم { $number } مرة أخرى في { $kiosk }.
command-reprint-not_printed = تعذرت طباعة تذكرة الرقم { $number } في { $kiosk }. تحقق من الورق أو اختر جهازًا آخر: ‎--kiosk
command-reprint-unknown = لا يُعرف هل طُبعت تذكرة الرقم { $number } في { $kiosk }. انظر هناك قبل أن تطبعها مرة أخرى.
command-reprint-expired = لم يستجب { $kiosk } خلال دقيقة، لذلك لن تُطبع تذكرة الرقم { $number }. تحقق من أن الجهاز يعمل.
command-reprint-none = لم يستجب { $kiosk } بعد. تُطبع تذكرة الرقم { $number } إذا استجاب خلال دقيقة.
command-column-moved = محال إلى هنا / إلى غيره
command-column-served = تمت خدمتهم
command-column-waits = الانتظار: الوسيط / 90 % / الأطول
command-column-service-times = عند المكتب: الوسيط / 90 % / الأطول
command-report-figures = الإحصاءات
command-report-error = من الإحصاءات: أوقات الانتظار والخدمة دقيقة في حدود ±{ $percent } %.
command-report-backwards = اليوم الأول يأتي بعد اليوم الأخير.
command-either-day = اكتب يومًا واحدًا، أو أول يوم وآخر يوم.
command-either-before = اكتب يومًا أو عدد أيام، لا كليهما.
command-forgot = { $days ->
    [0] لا يوجد ما يُمحى قبل { $before }.
    [one] مُحيت بيانات يوم { $first }: لم تبقَ إلا إحصاءات لكل ساعة.
    [two] مُحيت بيانات يومين، من { $first } إلى { $last }: لم تبقَ إلا إحصاءات لكل ساعة.
    [few] مُحيت بيانات { $days } أيام، من { $first } إلى { $last }: لم تبقَ إلا إحصاءات لكل ساعة.
    [many] مُحيت بيانات { $days } يومًا، من { $first } إلى { $last }: لم تبقَ إلا إحصاءات لكل ساعة.
   *[other] مُحيت بيانات { $days } يوم، من { $first } إلى { $last }: لم تبقَ إلا إحصاءات لكل ساعة.
  }
command-forgot-kept = تبقى بيانات يوم { $day } كما هي: أرقام لم تنتهِ خدمتها أو انتهت للتو: { $numbers }.
command-privacy-intro = لا يُسأل أحد في { $centre } عن اسمه أو عنوانه أو هاتفه أو رقمه الشخصي. هذا كل ما يُحفظ.
command-privacy-until-day = في نهاية اليوم؛ أما الرقم الذي يبقى أطول ففي نهاية اليوم الذي ينتهي فيه
command-privacy-until-kept = بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، ولا تبقى بعد ذلك إلا إحصاءات لكل ساعة
command-privacy-until-stays = يبقى: لا يدل على أي زائر
command-privacy-why-times = متى جاء الزائر ومتى نودي ومتى خُدم: لترتيب الطابور وأوقات الانتظار
command-privacy-why-class = فئة الأولوية، إن كانت في المركز فئات
command-privacy-why-errand = سبب الزيارة الذي اختير على الجهاز
command-privacy-why-due = إلى متى يبقى الرقم مؤجلًا أو صالحًا
command-privacy-why-once = يمنع إعطاء رقمين عند لمسة مزدوجة
command-privacy-why-order-payload = المطلوب بالتفصيل، مثل التذكرة التي تُطبع من جديد
command-privacy-why-moved = من أين أُحيل الرقم وإلى أين
command-privacy-why-notice = إعلانات المسؤولين عن النظام
command-privacy-why-forgotten = أن بيانات يوم قد مُحيت
command-privacy-why-mix = لأي طابور الدور عندما ينادي مكتب من عدة طوابير بالتناوب
command-privacy-why-figures = أعداد وأوقات انتظار لكل ساعة لا تدل على أحد؛ ولا تُفصَّل مجموعة أقل من خمسة
command-privacy-why-lease = أي المكاتب مشغول أو في استراحة أو مغلق
command-privacy-why-owner = من يجلس إلى المكتب كما يذكر برنامجه
command-privacy-why-steward = أي برنامج ينجز ما يحين وقته
command-privacy-why-health = حالة كل جهاز
command-column-called = نودوا
command-column-median = الوسيط (دقيقة)
command-column-ninety = 90 % (دقيقة)
command-column-longest-minutes = الأطول (دقيقة)
command-replay-present = بالقواعد الحالية
command-replay-tried = بالقواعد المجرَّبة
command-replay-few-means = ‏«{ $few }»: عدد الزوار أقل من أن يدل هذا الرقم على شيء.
command-forecast-thin = لا تقدير: بيانات الزوار الأخيرة قليلة جدًا
command-forecast-hidden = ‏{ $service }: كثير من التقديرات الأخيرة لم تكن صحيحة، لذلك لا يُعرض أي تقدير على الزوار.
command-seat-paused-until = ‏{ $desk } في استراحة. يعود إلى النداء { $until }.
command-seat-state-vanished = انقطع اتصاله
command-column-owner = الموظف
command-unstaffed = ‏{ $service }: لا أحد عند مكاتبها منذ { $since }. المنتظرون: { $waiting }، المكاتب المقررة: { $planned }.
command-seat-alone = نودي الرقم { $number } إلى { $desk }، ولا أحد هناك. أعد الرقم إلى الطابور بالأمر: vuoro send-back { $desk }
command-closed-early = ‏{ $service }: أُغلقت مبكرًا حتى { $until }. { $then ->
    [move] الأرقام المنقولة: { $count }.
    [release] الأرقام الملغاة: { $count }.
    [serve] سيُخدم المنتظرون.
   *[none] { "" }
}
command-reopened = ‏{ $service }: مفتوحة من جديد حسب أوقات العمل.
command-tended-nothing = لم يُنشر أي مركز، فلا يوجد ما يُنجز.
command-simulate-begins = ‏{ $centre }، { $day }: عدد الزوار { $visits }، والمواعيد المحجوزة { $booked }، والمكاتب المفتوحة { $desks }.
command-door-unstaffed = مفتوح، ولا أحد عند المكاتب
command-door-closes-early = أُغلق مبكرًا
command-called-withdrawn = أُلغي
command-desk-held-past = ‏{ $service }: موعد الإغلاق قبل نهاية التأجيل، { $at }.
command-printer-none = لا توجد طابعة موصولة بهذا الجهاز. تطبع طابعة الشبكة عنوانها بنفسها إذا شغّلتها وزر التغذية مضغوط.
command-printer-column-address = العنوان
command-printer-column-name = الاسم
command-printer-perhaps = منفذ تسلسلي، ربما طابعة
command-printer-ready = ‏{ $address }: جاهزة.
command-printer-paper-low = ‏{ $address }: جاهزة، لكن الورق يوشك أن ينفد. جهّز لفة جديدة.
command-printer-paper-out = ‏{ $address }: نفد الورق. ضع لفة جديدة.
command-printer-cover-open = ‏{ $address }: الغطاء مفتوح. أغلقه.
command-printer-offline = ‏{ $address }: لا يمكن الوصول إليها. تحقق من الكهرباء والكابل.
command-printer-unknown = ‏{ $address }: لا تُبلغ عن حالتها. جرّب صفحة اختبار: vuoro printer test.
command-printer-no-clear = لا يمكن تفريغ ذاكرتها: بعد أي عطل قد تخرج تذكرة قديمة لاحقًا.
command-printer-tested = طُبعت صفحة الاختبار. تحقق منها: تصل المسطرة إلى الحافتين، ولا خطوط بيضاء في الرمادي، وكل لغة مقروءة.
command-privacy-why-blocked = أي المصاعد والأدراج والأبواب خارج الخدمة، كي لا يُرشَد أحد إليها
command-route = ‏{ $goal }: { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}، { $metres } م. { $count ->
    [one] الطابق { $floors }.
    [two] الطابقان { $floors }.
   *[other] الطوابق { $floors }.
}
command-route-step-free = هذا الطريق بلا درج ولا سلالم متحركة.
command-route-steps = في هذا الطريق درج أو سلم متحرك.
command-route-shut = خارج الخدمة الآن: { $names }.
command-blocked = ‏{ $name }: خارج الخدمة حتى إشعار آخر.
command-blocked-until = ‏{ $name }: خارج الخدمة. العودة إلى الخدمة: { $until }.
command-unblocked = ‏{ $way }: في الخدمة من جديد.
command-blocked-none = لا شيء خارج الخدمة.
command-column-key = المفتاح
command-column-floor = الطوابق
command-column-out-since = خارج الخدمة منذ
command-column-out-until = حتى
command-printer-column-fault = العطل
command-printer-column-value = القيمة
command-plan-floor = الطابق { $floor }
command-plan-find = في JOSM ينقلك Ctrl+J إلى الموقع، والبحث (Ctrl+F) عن ‎«id 12»‎ يجد العنصر.
command-plan-faults = الأخطاء: { $faults }، الملاحظات: { $warnings }.
command-plan-sound = المخطط سليم. الطوابق: { $levels }. الأماكن: { $spots }، الأبواب: { $doors }.

## common

common-moment = { $day } الساعة { $time }
common-language = اللغة
common-still-there = هل ما زلت هنا؟
common-starts-again =
    { $seconds ->
        [zero] تعود الشاشة إلى البداية الآن.
        [one] تعود الشاشة إلى البداية بعد ثانية واحدة.
        [two] تعود الشاشة إلى البداية بعد ثانيتين.
        [few] تعود الشاشة إلى البداية بعد { $seconds } ثوانٍ.
        [many] تعود الشاشة إلى البداية بعد { $seconds } ثانية.
       *[other] تعود الشاشة إلى البداية بعد { $seconds } ثانية.
    }
common-go-on = متابعة
common-demo-time = وقت تجريبي

## desk

desk-next = التالي
desk-arrived = حضر
desk-recall = نادِ مرة أخرى
desk-missed = لم يحضر
desk-done = انتهى
desk-back = إعادة إلى الطابور
desk-give = أعطِ رقمًا
desk-leave = إغلاق
desk-key-space = المسافة
desk-key-escape = Esc

desk-next-call = ينادي أول المنتظرين
desk-next-serving = ينهي { $number } وينادي التالي
desk-next-serving-last = ينهي { $number }. لا أحد غيره ينتظر
desk-next-called = لم يحضر { $number } بعد
desk-next-nobody = لا أحد ينتظر
desk-next-away = لا اتصال الآن
desk-next-busy = لحظة

desk-empty = لا زائر عند المكتب
desk-empty-waiting =
    { $waiting ->
        [0] لا أحد ينتظر.
        [one] ينتظر زائر واحد.
        [two] ينتظر زائران.
        [few] ينتظر { $waiting } زوار.
        [many] ينتظر { $waiting } زائرًا.
       *[other] ينتظر { $waiting } زائر.
    }

desk-called-for = نودي قبل { $time }
desk-served-for = مدة الخدمة { $time }
desk-begins-in = تبدأ الخدمة تلقائيًا بعد { $time }
desk-begins-now = تبدأ الخدمة تلقائيًا الآن
desk-estimated = وقت بدء الخدمة تقديري
desk-called-times =
    { $n ->
        [two] نودي مرتين
        [few] نودي { $n } مرات
       *[other] نودي { $n } مرة
    }
desk-waited = مدة الانتظار { $minutes } د
desk-word = كلمة التحقق { $word }
desk-slip-none = لم تُطبع التذكرة
desk-slip-unknown = ربما لم تُطبع التذكرة
desk-why-oldest =
    { $heads ->
        [one] الأول في الطابور
        [two] الأطول انتظارًا في طابورين
        [few] الأطول انتظارًا في { $heads } طوابير
        [many] الأطول انتظارًا في { $heads } طابورًا
       *[other] الأطول انتظارًا في { $heads } طابور
    }
desk-why-longest_wait = تجاوز حد الانتظار، لذلك يأتي أولًا
desk-why-mix = جاء دور خدمته في التوزيع
desk-why-target = أطول انتظار قياسًا إلى الهدف
desk-why-others_empty = لا أحد في الطوابير الأخرى
desk-why-chosen = نودي خارج الدور

desk-queues = الطوابير
desk-queues-more = أيضًا: { $queues }
desk-tab-waiting = ينتظرون
desk-tab-called = نودوا
desk-tab-missed = لم يحضروا
desk-queue-longest = الأطول { $minutes } د
desk-queue-over = الأطول { $minutes } د، والحد { $target } د
desk-queue-calm = لا أحد ينتظر
desk-queue-counted =
    { $waiting ->
        [0] لا أحد ينتظر
        [one] ينتظر زائر واحد
        [two] ينتظر زائران
        [few] ينتظر { $waiting } زوار
        [many] ينتظر { $waiting } زائرًا
       *[other] ينتظر { $waiting } زائر
    }
desk-door-closed = مغلق
desk-door-numbers_early = يفتح قريبًا
desk-door-no_more_numbers = انتهت أرقام اليوم
desk-minutes = { $minutes } د
desk-none-waiting = لا أحد ينتظر.
desk-none-called = لم تنادِ أحدًا اليوم.
desk-none-missed = حضر كل من نودي.

desk-state-called = نودي
desk-state-serving = عند المكتب
desk-state-served = تمت الخدمة
desk-state-missed = لم يحضر
desk-state-waiting = عاد إلى الطابور
desk-state-held = مؤجل
desk-state-cancelled = أُلغي
desk-state-expired = لم يعد صالحًا

desk-ask = هل حضر { $number }؟
desk-ask-says = نودي قبل { $time } ولم يُسجل حضوره.
desk-ask-arrived = تبدأ الخدمة
desk-ask-missed = ثم ينادي التالي
desk-ask-recall = ينتظر قليلًا

desk-give-title = أعطِ رقمًا عند المكتب
desk-give-says = يمكن ذلك أيضًا حين لا تُعطى أرقام أخرى في البهو.
desk-give-service = الخدمة
desk-give-language = لغة الزائر
desk-given = رقم الزائر { $number }
desk-given-says = { $service }. كلمة التحقق { $word }. اكتب الرقم والكلمة: لا تُطبع تذكرة.

desk-nobody = لا أحد ينتظر.
desk-returned = عاد { $number } إلى الطابور.
desk-away = لا اتصال بنظام الأرقام منذ الساعة { $time }
desk-away-says = ما تراه هو آخر ما وصل. لا يمكن الآن مناداة أحد أو تسجيل شيء. يستمر العمل هنا تلقائيًا عند عودة الاتصال.
desk-away-act = لم يتم ذلك: لا اتصال بنظام الأرقام.
desk-unsure = لم يتأكد تنفيذ «{ $action }»
desk-unsure-says = انقطع الاتصال. عند عودته تعرض هذه النافذة ما تم فعلًا.
desk-fault = لم يتم ذلك. حاول مرة أخرى. إن تكرر، فأخبر المسؤول عن النظام.
desk-demo = وقت تجريبي
desk-why-appointment = حان وقت الموعد
desk-why-class_mix = دور فئته في التوزيع
desk-why-ahead_of_time = لا أحد غيره ينتظر: نودي قبل موعده
desk-waiting-title = لا اتصال بنظام الأرقام
desk-waiting-says = لا يمكنك مناداة أحد بعد. لم يضع شيء. يبدأ العمل هنا تلقائيًا عند عودة الاتصال.

## fault

fault-did-you-mean = هل تقصد «{ $likely }»؟

fault-folder-missing = هذا المجلد غير موجود.
fault-folder-missing-mend = اكتب مسار المجلد الذي يحتوي على centre.toml.
fault-folder-is-file = هذا ملف وليس مجلدًا.
fault-folder-is-file-mend = اكتب مسار المجلد الذي يحتوي على centre.toml.
fault-main-file-missing = لا يوجد { $name } في هذا المجلد.
fault-main-file-missing-mend = اكتب مسار مجلد مركز، أو أنشئ { $name }.
fault-file-missing = هذا الملف غير موجود.
fault-file-missing-mend = اكتب مسار ملف موجود.
fault-file-too-large = حجم الملف أكبر من { $megabytes } ميغابايت.
fault-file-too-large-mend = صغّر الملف أو أخرجه من المجلد.
fault-file-unreadable = تتعذر قراءة الملف: { $reason }.
fault-file-unreadable-mend = احصل على إذن القراءة أو أخرج الملف من المجلد.
fault-not-utf-8 = الملف غير مكتوب بترميز UTF-8.
fault-not-utf-8-mend = احفظه من جديد بترميز UTF-8.
fault-toml-broken = هذا ليس TOML: { $reason }.
fault-toml-broken-mend = ابحث في هذا السطر والذي قبله عن علامة اقتباس أو قوس أو علامة مساواة ناقصة.
fault-toml-too-deep = القوائم أو المجموعات متداخلة أكثر من اللازم.
fault-toml-too-deep-mend = اكتب الملف كما في المركز النموذجي.
fault-key-twice = المفتاح «{ $key }» موجود أيضًا في { $other }.
fault-key-twice-mend = أبقِه في أحد الملفين فقط.

fault-key-unknown = لا يوجد هنا إعداد باسم «{ $key }».
fault-key-unknown-mend = المعروف هنا: { $known }.
fault-key-missing = المفتاح «{ $key }» ناقص.
fault-key-missing-mend = أضف سطرًا يبدأ بـ «{ $key } =‎».
fault-not-text = يجب أن يكون هنا نص.
fault-not-text-mend = ضعه بين علامتي اقتباس.
fault-not-whole-number = يجب أن يكون هنا عدد صحيح.
fault-not-whole-number-mend = اكتب أرقامًا فقط بدون علامات اقتباس.
fault-not-number = يجب أن يكون هنا عدد.
fault-not-number-mend = اكتب أرقامًا، مع نقطة للكسور وبدون علامات اقتباس.
fault-not-yes-or-no = يجب أن يكون هنا true أو false.
fault-not-yes-or-no-mend = اكتب true أو false بدون علامات اقتباس.
fault-not-list = يجب أن تكون هنا قائمة.
fault-not-list-mend = ضعها بين قوسين مربعين، أو اكتب [[…]] فوق كل جزء.
fault-not-table = يجب أن تكون هنا مجموعة إعدادات.
fault-not-table-mend = اكتب سطرًا لكل منها، مثل name.ar = "المكتبة".
fault-not-time = ليس «{ $written }» وقتًا من اليوم.
fault-not-time-mend = اكتبه بين علامتي اقتباس، مثل "15:30".
fault-empty = لا يوجد شيء هنا.
fault-empty-mend = اكتب هنا شيئًا واحدًا على الأقل.
fault-too-long = النص أطول من الحد المسموح به: { $limit } من الأحرف.
fault-too-long-mend = اختصره.
fault-too-many = العدد هنا أكبر من { $limit }.
fault-too-many-mend = احذف بعض ما هنا.
fault-too-small = القيمة «{ $written }» أصغر من اللازم: الحد هو { $limit }.
fault-too-small-mend = اختر عددًا أكبر.
fault-too-large = القيمة «{ $written }» أكبر من اللازم: الحد هو { $limit }.
fault-too-large-mend = اختر عددًا أصغر.
fault-not-one-of = ليس «{ $written }» من الخيارات.
fault-not-one-of-mend = اختر واحدًا من هذه: { $known }.
fault-not-id = لا يصلح «{ $written }» معرفًا.
fault-not-id-mend = ابدأ بحرف لاتيني صغير a-z ثم أحرف صغيرة وأرقام و- و_، بما لا يزيد على 40 حرفًا.
fault-not-language = ليس «{ $written }» رمز لغة.
fault-not-language-mend = اكتب رمزًا مثل fi أو sv أو en.
fault-not-hue = ليس «{ $written }» لونًا.
fault-not-hue-mend = اكتب # وست خانات من 0-9 وA-F، مثل ‎"#035391".
fault-not-letter = ليس «{ $written }» حرفًا لاتينيًا كبيرًا.
fault-not-letter-mend = اختر حرفًا واحدًا من A إلى Z.
fault-not-country = ليس «{ $written }» رمز بلد.
fault-not-country-mend = اكتب حرفين كبيرين، مثل "FI".
fault-not-printer = ليس «{ $written }» عنوان طابعة.
fault-not-printer-mend = ابدأ بـ network://‎ أو usb://‎ أو serial://‎ أو file://‎ أو cups://‎.
fault-not-database = ليس «{ $written }» عنوان قاعدة بيانات.
fault-not-database-mend = ابدأ بـ sqlite:///‎ أو postgresql://‎.
fault-unfit = هذا لا يناسب هنا: { $reason }.
fault-unfit-mend = اكتبه كما في المركز النموذجي.

fault-id-twice = المعرف «{ $id }» مستخدم مرتين.
fault-id-twice-mend = أعطِ أحدهما معرفًا آخر.
fault-unknown-places = لا يوجد مكان «{ $id }».
fault-unknown-places-mend = الأماكن المعروفة: { $known }.
fault-unknown-services = لا توجد خدمة «{ $id }».
fault-unknown-services-mend = الخدمات المعروفة: { $known }.
fault-unknown-series = لا توجد سلسلة أرقام «{ $id }».
fault-unknown-series-mend = السلاسل المعروفة: { $known }.
fault-unknown-profiles = لا توجد قائمة خدمات «{ $id }».
fault-unknown-profiles-mend = قوائم الخدمات المعروفة: { $known }.
fault-unknown-desks = لا يوجد مكتب «{ $id }».
fault-unknown-desks-mend = المكاتب المعروفة: { $known }.
fault-listed-twice = المعرف «{ $id }» موجود مرتين في هذه القائمة.
fault-listed-twice-mend = احذف أحدهما.
fault-fallback-itself = الخدمة تحيل الزوار إلى نفسها.
fault-fallback-itself-mend = اذكر خدمة أخرى أو احذف السطر.
fault-time-zone = لا توجد منطقة زمنية «{ $written }».
fault-time-zone-mend = اكتب اسم IANA مثل "Europe/Helsinki".
fault-country-unknown = العطل الرسمية في البلد «{ $written }» غير معروفة.
fault-country-unknown-mend = اكتب رمز بلد مثل "FI".
fault-hours = لا يمكن فهم أوقات العمل ابتداءً من «{ $near }».
fault-hours-mend = اكتبها هكذا: "Mo-Fr 08:00-16:00; PH off".
fault-icon-missing = لا توجد صورة «{ $icon }» في المجلد icons.
fault-icon-missing-mend = أضف الملف أو اذكر صورة موجودة هناك.
fault-hue-pale = اللون ‎{ $hue } فاتح أكثر من اللازم: تباينه مع الأبيض { $contrast }:1 والمطلوب { $least }:1 على الأقل.
fault-hue-pale-mend = اختر لونًا أغمق.
fault-label-twice = مكتبان يحملان اللافتة نفسها «{ $label }».
fault-label-twice-mend = أعطِ كل مكتب لافتة خاصة به ليجد الزائر المكتب الصحيح.

fault-letter-twice = الحرف { $letter } تستخدمه السلسلة «{ $other }».
fault-letter-twice-mend = اختر حرفًا آخر.
fault-range-backwards = ينتهي النطاق عند { $last } قبل أن يبدأ عند { $first }.
fault-range-backwards-mend = اكتب العدد الأصغر أولًا.
fault-ranges-overlap = في النطاقين { $one } و { $other } أرقام مشتركة.
fault-ranges-overlap-mend = اجعل أحدهما ينتهي قبل أن يبدأ الآخر.
fault-ranges-small = عدد الأرقام في النطاقات { $declared }، واليوم الأكثر ازدحامًا يحتاج إلى { $wanted }.
fault-ranges-small-mend = أضف نطاقًا، وإلا استمرت الأرقام بأربع خانات.
fault-hundred-shared = تبدأ الأرقام من المئة نفسها التي تبدأ منها السلسلة «{ $other }» ({ $first })، ويصعب التمييز بين الحروف وحدها بالسمع.
fault-hundred-shared-mend = ابدأ هذه السلسلة من مئة أخرى.
fault-series-unused = لا تستخدم أي خدمة السلسلة «{ $id }».
fault-series-unused-mend = احذفها أو اذكرها في خدمة.
fault-series-missing = الخدمة تعطي أرقامًا وليست لها سلسلة أرقام.
fault-series-missing-mend = أضف سطرًا يبدأ بـ «series =‎» أو السطر «gives_numbers = false».
fault-waiting-place-missing = الخدمة تعطي أرقامًا وليست لها منطقة انتظار.
fault-waiting-place-missing-mend = أضف سطرًا يبدأ بـ «waiting_place =‎».
fault-waiting-place-without-lobby = لا توجد شاشة في «{ $place }» تعرض نداءات هذه الخدمة.
fault-waiting-place-without-lobby-mend = اختر منطقة انتظار فيها شاشة، أو أضف الخدمة إلى تلك الشاشة.
fault-nobody-serves = الخدمة تعطي أرقامًا ولا يقدمها أي مكتب.
fault-nobody-serves-mend = أضف «{ $id }» إلى قائمة خدمات أحد المكاتب.
fault-on-no-kiosk = الخدمة تعطي أرقامًا ولا يعرضها أي جهاز أرقام.
fault-on-no-kiosk-mend = أضف «{ $id }» إلى خدمات أحد أجهزة الأرقام.

fault-public-name-missing = تحتاج الخدمة ذات الخصوصية إلى اسم محايد للتذاكر والشاشات.
fault-public-name-missing-mend = أضف أسطرًا تبدأ بـ «public_name.‎»، سطرًا لكل لغة.
fault-public-name-own = هذه الخدمة وحدها تحمل هذا الاسم أمام الناس، فالاسم يكشفها.
fault-public-name-own-mend = استخدم اسم خدمة عادية لها السلسلة نفسها.
fault-series-not-shared = لا تستخدم هذه السلسلة إلا خدمات ذات خصوصية، فحرفها يكشفها.
fault-series-not-shared-mend = اذكر سلسلة خدمة لا حرج في أن يُرى أحد عندها.
fault-name-shown = النص «{ $text }» يكشف خدمة ذات خصوصية بكلمة «{ $word }».
fault-name-shown-mend = اختر كلمات محايدة مثل «الاستقبال B».

fault-translation-missing = النص ناقص باللغة «{ $language }».
fault-translation-missing-mend = أضفه بهذه اللغة.
fault-language-without-texts = لا توجد نصوص للشاشات باللغة «{ $language }».
fault-language-without-texts-mend = أضف الملف languages/{ $language }.ftl أو احذف اللغة.
fault-voice-language = لغة الصوت «{ $language }» ليست من لغات المركز.
fault-voice-language-mend = اختر إحدى لغات المركز.
fault-catalogue-name = ليس «{ $written }» رمز لغة.
fault-catalogue-name-mend = سمِّ الملف باسم لغته، مثل et.ftl.
fault-text-broken = هذا ليس Fluent: «{ $key }».
fault-text-broken-mend = اكتب «مفتاح = نص» وأزِح الأسطر التالية إلى الداخل.
fault-text-twice = المفتاح «{ $key }» موجود مرتين في هذا الملف.
fault-text-twice-mend = احذف أحدهما.
fault-text-unknown = لا تستخدم أي شاشة نصًا باسم «{ $key }».
fault-text-unknown-mend = قارن المفتاح بنصوص المنتج الإنجليزية.
fault-text-missing = { $count ->
    [one] نص واحد ناقص: { $some }.
    [two] نصان ناقصان: { $some }.
    [few] { $count } نصوص ناقصة، منها { $some }.
    [many] { $count } نصًا ناقصًا، منها { $some }.
   *[other] { $count } نص ناقص، منها { $some }.
}
fault-text-missing-mend = تظهر بالإنجليزية إلى أن تُضاف.
fault-placeholder-unknown = في النص «{ $key }» الاسم «{ $placeholder }»، ولا قيمة له.
fault-placeholder-unknown-mend = استخدم أسماء النص الإنجليزي للمنتج.
fault-placeholder-missing = ينقص في النص «{ $key }» الاسم «{ $placeholder }».
fault-placeholder-missing-mend = قارنه بالنص الإنجليزي للمنتج.
fault-unknown-classes = لا توجد فئة «{ $id }».
fault-class-reserved = كل توزيع يعرف فئة باسم «{ $id }» أصلًا.
fault-class-reserved-mend = أعطِ هذه الفئة معرّفًا آخر.
fault-class-without-mix-mend = حدّد كيف تُوزَّع النداءات، مثل class_mix = {"{"} priority = 2, ordinary = 1 {"}"}.
fault-trial-empty = لا يذكر الملف أي قائمة خدمات للتجربة.
fault-unknown-classes-mend = الفئات المعروفة: ordinary، appointment، { $known }.
fault-class-without-mix = لا تعرف قائمة الخدمات «{ $id }» أي فئة، فينتظر جميع زوارها على السواء.
fault-fallback-without-numbers = يُحال الزوار إلى «{ $id }»، وهي لا تعطي أرقامًا.
fault-fallback-without-numbers-mend = اذكر خدمة تعطي أرقامًا.
fault-fallback-shut = في { $moment } تكون هذه الخدمة مفتوحة بينما تكون «{ $id }»، التي يُحال إليها الزوار، مغلقة.
fault-fallback-shut-mend = اذكر خدمة مفتوحة كلما كانت هذه مفتوحة، أو غيّر أوقات العمل.
fault-trial-empty-mend = اكتب جدولًا مثل [profiles.lab.policy]، أو اذكر القائمة بالخيار ‎--profile.
fault-slip-block-missing = لا تتضمن التذكرة «{ $id }»، ومن دون ذلك لا يستطيع الزائر استخدام رقمه.
fault-slip-block-missing-mend = أضف «{ $id }» إلى القائمة «blocks».

## kiosk

kiosk-question = ما الخدمة التي تريدها؟
kiosk-my-number = رقمي
kiosk-my-number-says = لديك رقم؟ اعرف دورك أو ألغِ الرقم.
kiosk-back = رجوع

kiosk-moment =
    { $days ->
        [0] اليوم الساعة { $time }
        [1] غدًا الساعة { $time }
       *[other] { $weekday ->
            [1] يوم الاثنين الساعة { $time }
            [2] يوم الثلاثاء الساعة { $time }
            [3] يوم الأربعاء الساعة { $time }
            [4] يوم الخميس الساعة { $time }
            [5] يوم الجمعة الساعة { $time }
            [6] يوم السبت الساعة { $time }
           *[7] يوم الأحد الساعة { $time }
        }
    }
kiosk-moment-date = يوم { $date } الساعة { $time }
kiosk-opens = يفتح { $moment }
kiosk-line-open = مفتوح حتى { $time }
kiosk-line-open-now = مفتوح الآن
kiosk-line-booked = بموعد مسبق فقط
kiosk-line-early =
    الأرقام متاحة
    يفتح الساعة { $time }
kiosk-line-closed = مغلق
kiosk-line-no-more = انتهت أرقام اليوم
kiosk-line-both =
    { $open }
    { $waiting }
kiosk-waiting =
    { $n ->
        [0] لا أحد ينتظر
        [one] ينتظر شخص واحد
        [two] ينتظر شخصان
        [few] ينتظر { $n } أشخاص
        [many] ينتظر { $n } شخصًا
       *[other] ينتظر { $n } شخص
    }

kiosk-what = ما سبب زيارتك؟
kiosk-take = خذ رقمًا
kiosk-taking = يصدر رقمك الآن
kiosk-closed-title = مغلق الآن
kiosk-no-more-title = انتهت أرقام اليوم
kiosk-no-more-fallback = إن كان أمرك عاجلًا فاسأل هنا اليوم:
kiosk-walk-in-title = ادخل مباشرة
kiosk-walk-in-says = لا تحتاج إلى رقم.
kiosk-booked-title = احضر في موعدك
kiosk-booked-says = أخبر الموظفين هناك بوصولك. لا تحتاج إلى رقم.
kiosk-booked-fallback = ليس لديك موعد؟ اسأل هنا:
kiosk-place = مكان الخدمة
kiosk-waiting-place = مكان الانتظار

kiosk-your-number = رقمك
kiosk-ahead =
    { $n ->
        [0] أنت التالي
        [one] شخص واحد قبلك
        [two] شخصان قبلك
        [few] { $n } أشخاص قبلك
        [many] { $n } شخصًا قبلك
       *[other] { $n } شخص قبلك
    }
kiosk-taken = أُخذ الرقم الساعة { $time }
kiosk-slip-coming = تذكرتك قيد الطباعة
kiosk-slip-printed = خذ تذكرتك
kiosk-slip-missing = لم تخرج التذكرة
kiosk-slip-unsure = لم تخرج تذكرة؟
kiosk-slip-write = رقمك صالح. اكتبه أو صوّر هذه الصفحة.
kiosk-slip-keep = تعرض شاشة منطقة الانتظار رقمك عندما يحين دورك.
kiosk-word = كلمة التحقق
kiosk-word-says = أدخل رقمك وهذه الكلمة في أي جهاز أرقام لترى مكانك في الطابور.
kiosk-cancel = ليست الخدمة المطلوبة؟ ألغِ هذا الرقم
kiosk-cancel-short = ألغِ هذا الرقم
kiosk-confirm-title = هل تلغي { $number }؟
kiosk-confirm-says = ستفقد مكانك في الطابور.
kiosk-confirm-yes = ألغِ الرقم
kiosk-confirm-no = احتفظ بالرقم

kiosk-find-number = أدخل رقمك
kiosk-find-scan = أو ضع رمز التذكرة أمام قارئ الرموز.
kiosk-find-word = أدخل كلمة التحقق
kiosk-find-word-says = هي أربعة أحرف مطبوعة على تذكرتك.
kiosk-find-next = متابعة
kiosk-find-go = ابحث عن رقمي
kiosk-find-erase = حذف
kiosk-finding = نبحث عن رقمك

kiosk-found-waiting = أنت في الطابور
kiosk-found-waiting-says = تعرض شاشة منطقة الانتظار رقمك عندما يحين دورك.
kiosk-found-called = حان دورك
kiosk-found-called-says = توجه الآن إلى:
kiosk-found-serving = الموظف في انتظارك
kiosk-found-serving-says = توجه إلى:
kiosk-found-missed = نودي رقمك من قبل
kiosk-found-missed-says = هل أنت هنا الآن؟ ستحصل على مكان قرب بداية الطابور.
kiosk-found-served = انتهت هذه الزيارة
kiosk-found-served-says = إن كان لديك أمر آخر فخذ رقمًا جديدًا.
kiosk-found-held = رقمك مؤجل
kiosk-found-held-says = سيناديك الموظفون مرة أخرى. رقمك محفوظ.
kiosk-found-cancelled = أُلغي الرقم
kiosk-found-cancelled-says = لم تعد في الطابور.
kiosk-found-expired = لم يعد الرقم صالحًا
kiosk-found-expired-says = خذ رقمًا جديدًا من الصفحة الرئيسية.
kiosk-come-back = العودة إلى الطابور
kiosk-done = إنهاء
kiosk-next-visitor = الزائر التالي

kiosk-away = لا اتصال بنظام الأرقام منذ الساعة { $time }. لا يمكن إعطاء أرقام الآن. المس خدمة لتعرف مكانها، واسأل موظفيها.
kiosk-away-title = لا يمكن إعطاء أرقام الآن
kiosk-away-service = لا اتصال بنظام الأرقام. توجه مباشرة إلى المكان واسأل الموظفين.
kiosk-away-short = لا اتصال بنظام الأرقام الآن.
kiosk-trouble-title = لم يصدر رقمك
kiosk-trouble-says = حاول مرة أخرى: ستحصل على رقم واحد فقط. إن لم يصدر فاسأل الموظفين.
kiosk-trouble-away = لا اتصال بنظام الأرقام الآن. حاول هنا عندما يعود الاتصال، أو اسأل الموظفين.
kiosk-trouble-short = لم يتم ذلك. حاول بعد قليل أو اسأل الموظفين.
kiosk-again = حاول مرة أخرى
kiosk-again-away = لا اتصال
kiosk-gone = لم تعد هذه الخدمة هنا. اختر مرة أخرى من الصفحة الرئيسية.
kiosk-start-title = أهلًا بك
kiosk-start-says = تظهر الخدمات هنا بعد لحظات.
kiosk-start-away-title = لا يمكن إعطاء أرقام الآن
kiosk-start-away-says = لا اتصال بنظام الأرقام. توجه إلى الخدمة التي تريدها أو اسأل الموظفين. تعود هذه الصفحة تلقائيًا.
kiosk-closed-early-serve = أُغلقت الخدمة اليوم مبكرًا. إن كان لديك رقم فسنخدمك.
kiosk-closed-early-move = أُغلقت الخدمة اليوم مبكرًا. إن كان لديك رقم فهو محفوظ، وأنت الآن في طابور { $to }.
kiosk-closed-early-release = أُغلقت الخدمة اليوم مبكرًا. لا يمكن بعد الآن خدمة أصحاب أرقام اليوم. نعتذر.
kiosk-unstaffed = لا يوجد موظف هنا الآن. يمكنك أخذ رقم، لكننا لا نعرف كم سيطول الانتظار.
kiosk-ticket-released = ‏{ $service }: أُغلقت اليوم مبكرًا ولم نتمكن من خدمتك. نعتذر. عُد عندما تفتح من جديد.
kiosk-show-way = أرني الطريق
kiosk-find-place = ابحث عن مكان
kiosk-places-title = عن أي مكان تبحث؟
kiosk-shelf-previous = السابق
kiosk-shelf-next = التالي
kiosk-shelf-at = { $n } من { $of }
kiosk-way-to = الطريق إلى
kiosk-way-minutes =
    { $n ->
        [one] نحو دقيقة
        [two] نحو دقيقتين
        [few] نحو { $n } دقائق
       *[other] نحو { $n } دقيقة
    }
kiosk-way-here = لقد وصلت بالفعل
kiosk-way-same-floor = في هذا الطابق
kiosk-way-floors = من الطابق ⁨{ $from }⁩ إلى الطابق ⁨{ $to }⁩
kiosk-way-floor = الطابق ⁨{ $floor }⁩
kiosk-way-free = بلا درج
kiosk-way-shut =
    { $n ->
        [one] خارج الخدمة الآن: { $names }. هذا طريق بديل.
       *[other] خارج الخدمة الآن: { $names }. هذا طريق بديل.
    }
kiosk-way-seeking = سيظهر الطريق بعد لحظات
kiosk-way-lost = لا يمكن عرض الطريق الآن. اسأل الموظفين.
kiosk-way-help = أرني أين أجد المساعدة
kiosk-way-map = الخريطة: { $steps }
kiosk-way-map-only = الخريطة
kiosk-way-steps = إرشادات الطريق
kiosk-step-free = طريق بلا درج
kiosk-step-free-says = يتجنّب الدرج والسلالم المتحركة.
kiosk-place-floor = { $place }، الطابق ⁨{ $floor }⁩
kiosk-way-you = أنت هنا
kiosk-no-slips = لا تُطبع التذاكر الآن. سيظهر رقمك على الشاشة.
kiosk-places-lost = لا يمكن عرض الأماكن الآن. اسأل الموظفين.

## lobby

lobby-recent = آخر النداءات
lobby-last = آخر نداء
lobby-again = نداء مكرر
lobby-idle = يظهر رقمك هنا عندما يحين دورك.
lobby-demo-time = وقت تجريبي
lobby-stale-seconds =
    { $seconds ->
        [zero] آخر تحديث الآن. اسأل الموظفين.
        [one] آخر تحديث قبل ثانية واحدة. اسأل الموظفين.
        [two] آخر تحديث قبل ثانيتين. اسأل الموظفين.
        [few] آخر تحديث قبل { $seconds } ثوانٍ. اسأل الموظفين.
        [many] آخر تحديث قبل { $seconds } ثانية. اسأل الموظفين.
       *[other] آخر تحديث قبل { $seconds } ثانية. اسأل الموظفين.
    }
lobby-stale-minutes =
    { $minutes ->
        [zero] آخر تحديث قبل أقل من دقيقة. اسأل الموظفين.
        [one] آخر تحديث قبل دقيقة واحدة. اسأل الموظفين.
        [two] آخر تحديث قبل دقيقتين. اسأل الموظفين.
        [few] آخر تحديث قبل { $minutes } دقائق. اسأل الموظفين.
        [many] آخر تحديث قبل { $minutes } دقيقة. اسأل الموظفين.
       *[other] آخر تحديث قبل { $minutes } دقيقة. اسأل الموظفين.
    }
lobby-desk-paused = ‏{ $desk } في استراحة.
lobby-closed-early-serve = ‏{ $service }: أُغلقت اليوم مبكرًا. كل من لديه رقم سيُخدم.
lobby-closed-early-move = ‏{ $service }: أُغلقت اليوم مبكرًا. تُنادى أرقامها الآن لدى { $to }.
lobby-closed-early-release = ‏{ $service }: أُغلقت اليوم مبكرًا. لا يمكن بعد الآن خدمة أصحاب أرقامها. نعتذر.
lobby-unstaffed = ‏{ $service }: لا يوجد موظف الآن.
lobby-desk-paused-until = ‏{ $desk } في استراحة حتى { $until }.
lobby-waiting-title = لا يمكن عرض الأرقام هنا الآن
lobby-waiting-says = لا اتصال بنظام الأرقام. اسأل الموظفين متى يحين دورك. تعود الأرقام إلى هذه الشاشة تلقائيًا.

## office

refused-may-not-choose = { $desk }: النداء هنا بحسب الدور، ولا يمكن تقديم أحد.
refused-note-missing = اكتب بكلمات قليلة سبب تقديم هذا الزائر.
refused-not-served-here = الرقم { $number } ينتظر خدمة لا تقدمها { $desk }.
refused-visitor-elsewhere = الرقم { $number } لزائر موجود الآن عند مكتب آخر. نادِه بعد أن ينتهي.
refused-not-called-yet = لم يُنادَ الرقم { $number } بعد.
refused-base-not-latest = صُدّر هذا المجلد من الإصدار { $base }، لكن الإصدار الساري هو { $latest }. صدّر الإصدار { $latest } وعدله ثم انشره.
refused-centre-without-files = لم يُقرأ المركز { $centre } من مجلد بصورته الحالية. حمّله من مجلده وانشره مرة أخرى.
refused-database-address = ‏«{ $address }» ليس عنوان قاعدة بيانات. اكتب postgresql://user@host/name أو sqlite:///path أو مسار ملف.
refused-database-on-share = ستكون قاعدة البيانات { $path } على قرص شبكي تفقد فيه SQLite البيانات. اختر مجلدًا على قرص هذا الجهاز أو عنوانًا يبدأ بـ postgresql://‎.
refused-folder-not-empty = المجلد { $folder } ليس فارغًا. اختر مجلدًا جديدًا.
refused-no-numbers = لا تُعطى أرقام لخدمة { $service }.
refused-no-such-ticket = لم نجد هذا الرقم. قارن الرقم وكلمة التحقق بما على تذكرتك.
refused-nobody-here = لم يُنادَ أحد إلى { $desk }. نادِ التالي أولًا.
refused-nothing-published = لم يُنشر أي مركز بعد. انشره بالأمر: vuoro publish FOLDER
refused-notice-over = سينتهي الإعلان قبل أن يبدأ. اختر وقت انتهاء لاحقًا.
refused-still-called = نودي الرقم { $number } ولم يحضر بعد. اختر أولًا: حضر، أو لم يحضر، أو نادِ مرة أخرى.
refused-strands-tickets = { $count ->
    [one] ما زال زائر واحد يحمل رقمًا عند { $what }، ولا يمكن لهذا الإصدار خدمته. اخدمه أولًا
    [two] ما زال زائران يحملان رقمين عند { $what }، ولا يمكن لهذا الإصدار خدمتهما. اخدمهما أولًا
    [few] ما زال { $count } زوار يحملون أرقامًا عند { $what }، ولا يمكن لهذا الإصدار خدمتهم. اخدمهم أولًا
    [many] ما زال { $count } زائرًا يحملون أرقامًا عند { $what }، ولا يمكن لهذا الإصدار خدمتهم. اخدمهم أولًا
   *[other] ما زال { $count } زائر يحملون أرقامًا عند { $what }، ولا يمكن لهذا الإصدار خدمتهم. اخدمهم أولًا
} أو أبقِ { $what } في الإصدار.
refused-ticket-changed = { $number ->
    [none] تغير شيء في هذه الأثناء. انظر مرة أخرى ثم اختر.
   *[other] تغير الرقم { $number } في هذه الأثناء. انظر مرة أخرى ثم اختر.
}
refused-ticket-of-another-day = الرقم { $number } من يوم آخر. خذ رقمًا جديدًا.
refused-too-many-tries =
    { $minutes ->
        [one] لم يُعثر على الرقم بعد عدة محاولات. حاول بعد دقيقة أو اسأل الموظفين.
        [two] لم يُعثر على الرقم بعد عدة محاولات. حاول بعد دقيقتين أو اسأل الموظفين.
        [few] لم يُعثر على الرقم بعد عدة محاولات. حاول بعد { $minutes } دقائق أو اسأل الموظفين.
        [many] لم يُعثر على الرقم بعد عدة محاولات. حاول بعد { $minutes } دقيقة أو اسأل الموظفين.
       *[other] لم يُعثر على الرقم بعد عدة محاولات. حاول بعد { $minutes } دقيقة أو اسأل الموظفين.
    }
refused-unknown-desk = لا يوجد مكتب باسم { $desk }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-errand = لا يوجد لدى { $service } سبب زيارة باسم { $errand }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-language = اللغة { $language } ليست من لغات المركز.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-lobby = لا توجد شاشة نداء باسم { $lobby }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-notice = لا يوجد إعلان رقمه { $notice }.
refused-unknown-service = لا توجد خدمة باسم { $service }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-version = لا يوجد إصدار رقمه { $number }. انظر: vuoro versions
refused-service-closed = ‏{ $service }: مغلق الآن. يفتح { $opens }.
refused-service-closed-for-now = ‏{ $service }: مغلق الآن.
refused-no-more-numbers = ‏{ $service }: انتهت أرقام اليوم. تُعطى الأرقام من جديد { $opens }.
refused-no-more-numbers-for-now = ‏{ $service }: انتهت أرقام اليوم.
refused-ticket-waiting = الرقم { $number } ينتظر في الطابور. نادِه أولًا.
refused-ticket-called = نودي الرقم { $number }.
refused-ticket-serving = الرقم { $number } عند المكتب الآن.
refused-ticket-served = انتهت خدمة الرقم { $number }.
refused-ticket-missed = لم يحضر صاحب الرقم { $number } عند النداء. يمكنه العودة إلى الطابور.
refused-ticket-held = الرقم { $number } مؤجل.
refused-ticket-cancelled = أُلغي الرقم { $number }.
refused-ticket-expired = لم يعد الرقم { $number } صالحًا. خذ رقمًا جديدًا.
trouble-database-away = تعذر الوصول إلى قاعدة بيانات الطوابير { $address }: { $why }. لم يضع شيء، ويستمر العمل حين تستجيب.
trouble-database-busy = قاعدة بيانات الطوابير { $address } مشغولة: { $why }. لم يتغير شيء. حاول مرة أخرى.
trouble-database-folder = لا يمكن استخدام المجلد { $path } لقاعدة البيانات: { $why }. اسمح بالكتابة فيه أو اختر غيره بالخيار ‎--database.
trouble-disk-full = امتلأ قرص قاعدة البيانات { $address }. لم يُكتب شيء ناقص. وفّر مساحة ثم حاول مرة أخرى.
trouble-folder-write = لا يمكن الكتابة في المجلد { $folder }: { $why }. اختر مجلدًا آخر.
trouble-schema-newer = أُنشئت قاعدة البيانات { $address } بإصدار أحدث من Vuoro (الجداول { $found }، وهذا يعرف { $known }). حدّث هذا البرنامج.
refused-for-other-desk = أُحيل الرقم { $number } إلى { $desk }. لا يمكن لغيره أن يناديه.
refused-nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
refused-unknown-booking = لم نجد هذا الرمز. قارنه برسالتك، أو اختر الخدمة ووقت موعدك.
refused-booking-early = ‏{ $service }: موعدك { $booked }. يمكنك تسجيل الحضور ابتداءً من { $opens }.
refused-booking-arrived = هذا الزائر موجود هنا ومعه الرقم { $number }. ألغِ الرقم عند أحد المكاتب إن لزم.
refused-booking-cancelled-before = أُلغي الموعد { $booking }. اختر موعدًا آخر.
refused-unknown-booking-id = لا يوجد موعد { $booking }. انظر: vuoro appointments list
refused-import-identity = قد يكشف العمود «{ $column }» هوية الزائر. لم يُحفظ شيء. أرسل هذه الأعمدة فقط: { $known }.
refused-import-identity-value = في السطر { $line } يبدو أن العمود «{ $column }» يحوي اسمًا أو رقم هاتف أو رقمًا شخصيًا. لم يُحفظ شيء. أرسل رموزًا لا تدل على أحد.
refused-import-column-unknown = العمود «{ $column }» غير معروف. لم يُحفظ شيء. أرسل هذه الأعمدة فقط، كلًّا منها مرة واحدة، وسمّها في السطر الأول: { $known }.
refused-import-column-missing = ينقص العمود «{ $column }». سمّه في السطر الأول. الأعمدة المعروفة: { $known }.
refused-import-not-text = هذا ليس ملف CSV. احفظ القائمة بصيغة CSV وترميز UTF-8.
refused-import-empty = القائمة فارغة. يسمّي سطرها الأول الأعمدة: time, service, desk, pool, code.
refused-row-broken = في السطر خلايا أكثر مما في السطر الأول، أو علامات اقتباس غير مغلقة. اكتب موعدًا واحدًا في كل سطر.
refused-row-time-unreadable = ‏«{ $told }» ليس وقتًا. اكتبه هكذا: 2026-11-24T10:00.
refused-row-time-gap = لا وجود للوقت { $told }: تُقدَّم الساعة تلك الليلة. اختر وقتًا آخر.
refused-row-time-twice = يأتي الوقت { $told } مرتين تلك الليلة. أضف فرق التوقيت مثل ‎+02:00.
refused-row-time-past = ‏{ $told }: انتهى ذلك اليوم. احذف السطر.
refused-row-service-unknown = لا توجد خدمة باسم «{ $told }».{ $meant ->
    [none] { " " }اكتب معرّف الخدمة.
   *[other] { " " }هل تقصد { $meant }؟
}
refused-row-service-unbookable = لا تُحجز مواعيد لخدمة { $service }. خصص في سلسلتها أرقامًا للمواعيد أو أرسل المواعيد إلى خدمة أخرى.
refused-row-desk-unknown = لا يوجد مكتب باسم «{ $told }».{ $meant ->
    [none] { " " }اكتب معرّف المكتب.
   *[other] { " " }هل تقصد { $meant }؟
}
refused-row-desk-elsewhere = المكتب { $told } لا يقدم خدمة { $service }. سمّ مكتبًا يقدمها أو اترك الخانة فارغة.
refused-row-code-unreadable = تعذرت قراءة الرمز. استعمل من 3 إلى 64 علامة: الحروف A-Z والأرقام و - و _.
refused-row-code-twice = الرمز نفسه في سطرين مختلفين. أبقِ الصحيح منهما.
refused-row-code-elsewhere = هذا الرمز مرتبط بموعد أرسله { $source }. اكتب رمزًا آخر.
refused-row-pool-unknown = لا توجد قائمة خدمات باسم «{ $told }».{ $meant ->
    [none] { " " }اكتب معرّف قائمة خدمات.
   *[other] { " " }هل تقصد { $meant }؟
}
refused-row-pool-elsewhere = ليست خدمة { $service } في قائمة الخدمات { $told }. سمّ قائمة تحويها أو اترك الخانة فارغة.
refused-row-desk-and-pool = في السطر مكتب ({ $desk }) وقائمة خدمات ({ $pool }). سمّ واحدًا منهما فقط.
refused-kiosk-spent = لا يعطي هذا الجهاز أرقامًا أخرى الآن. اطلب رقمًا من الموظفين.
refused-nothing-asked = اختر خدمة واحدة على الأقل.
refused-reprint-where = لم يؤخذ الرقم { $number } من جهاز أرقام. اختر الجهاز الذي يطبعه.
refused-no-such-order = لا يوجد أمر طباعة برقم { $order }.
refused-day-not-recorded = لا توجد زيارات مسجلة في { $day }.{ $last ->
    [none] { "" }
   *[other] { " " }آخر يوم مسجل هو { $last }.
}
refused-desk-taken = ‏{ $owner } عند { $desk }. اختر مكتبًا آخر، أو اطلب من المشرف تحرير هذا المكتب.
refused-desk-paused = ‏{ $desk } في استراحة. أنهِ الاستراحة أولًا، ثم نادِ.
refused-pause-too-long = يمكن أن تستمر الاستراحة من دقيقة واحدة إلى { $most } دقيقة.
refused-nobody-sits = لا أحد عند { $desk }.
refused-move-nowhere = ‏{ $service }: حدد الخدمة التي يُنقل إليها المنتظرون.
refused-move-to-itself = ‏{ $service }: المنتظرون في هذا الطابور أصلًا. اختر خدمة أخرى.
refused-time-not-today = هذا الوقت في يوم آخر: { $booked }. اختر وقتًا من مواعيد اليوم.
refused-nobody-comes = لا يعمل أي مكتب في { $day }. اختر يومًا آخر بالخيار ‎--on.
refused-tickets-alive =
    { $count ->
        [one] ما زال هنا رقم واحد من يوم { $day } قيد الاستخدام.
        [two] ما زال هنا رقمان من يوم { $day } قيد الاستخدام.
        [few] ما زالت هنا { $count } أرقام من يوم { $day } قيد الاستخدام.
        [many] ما زال هنا { $count } رقمًا من يوم { $day } قيد الاستخدام.
       *[other] ما زال هنا { $count } رقم من يوم { $day } قيد الاستخدام.
    } حاكِ يومًا آخر بالخيار ‎--on، أو استخدم قاعدة بيانات مستقلة بالخيار ‎--database، أو أضف ‎--anyway.
refused-visitor-walking = صاحب الرقم { $number } في طريقه من مكتب آخر. يمكنك مناداته بعد { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
 }.
refused-too-early-to-miss = لم يتسنَّ لصاحب الرقم { $number } أن يصل بعد. يمكنك اختيار «لم يحضر» بعد { $seconds ->
    [zero] لحظات
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }.
refused-never-missed = صاحب الرقم { $number } لا يرى النداء أو لا يسمعه، أو ينتظر أن يأتي إليه موظف. اذهب إلى مكان الانتظار أو أجّل الرقم.
refused-hold-too-long = يمكن تأجيل الرقم من دقيقة واحدة إلى { $most } دقيقة.
refused-at-other-desk = الرقم { $number } عند مكتب آخر الآن. اسأل الموظف هناك.
refused-transfer-nowhere = حدّد إلى أين يُحال الزائر: إلى خدمة أو مكتب أو كليهما.
refused-desk-serves-other = ‏{ $desk } لا يقدم { $service }. اختر مكتبًا آخر أو اترك المكتب دون تحديد.
refused-nobody-serves-it = لا يوجد مكتب يقدم { $service }. اختر خدمة أخرى.
refused-undo-too-late = فات وقت التراجع: المهلة { $seconds ->
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
 }.
refused-undo-overtaken = لا يمكن التراجع: الرقم { $number } { $kind ->
    [taken] أُعطي بعد ذلك
    [called] نودي بعد ذلك
    [recalled] نودي مرة أخرى بعد ذلك
    [arrived] حضر صاحبه إلى المكتب بعد ذلك
    [served] انتهت خدمته بعد ذلك
    [missed] فات صاحبه النداء بعد ذلك
    [returned] عاد إلى الطابور بعد ذلك
    [held] أُجّل بعد ذلك
    [resumed] انتهى تأجيله بعد ذلك
    [transferred] أُحيل بعد ذلك
    [cancelled] أُلغي بعد ذلك
    [expired] لم يعد صالحًا بعد انتهاء يومه
   *[other] تغيّر بعد ذلك
 }.
refused-booking-late = ‏{ $service }: كان موعدك { $booked } وانتهى تسجيل الحضور له.{ $fallback ->
    [none] { " " }اسأل الموظفين.
   *[other] { " " }خذ رقمًا هنا: { $fallback }. يُحسب مكانك بحسب وقت موعدك.
}
refused-no-booking-then = ‏{ $service }: لا موعد لأحد { $booked }، أو سجّل الجميع حضورهم.{ $fallback ->
    [none] { " " }اسأل الموظفين.
   *[other] { " " }اختر وقتًا آخر أو خذ رقمًا هنا: { $fallback }.
}
refused-no-fallback = ‏{ $service }: لا توجد خدمة أخرى تعطي رقمًا بدلًا منها. اسأل الموظفين.
refused-ticket-has-booking = الرقم { $number } مرتبط بموعد بالفعل.
refused-import-too-large = القائمة طويلة جدًا. أرسل { $most } سطر على الأكثر.
refused-row-time-far = ‏{ $told } بعد أكثر من سنتين من الآن. تحقق من السنة.
refused-forget-today = لم ينتهِ يوم { $day } بعد. اختر يومًا سابقًا.
refused-is-this-for-you = { $count ->
    [one] أُخذ هنا قبل قليل رقم واحد.
    [two] أُخذ هنا قبل قليل رقمان متتاليان.
    [few] أُخذت هنا قبل قليل { $count } أرقام متتالية.
    [many] أُخذ هنا قبل قليل { $count } رقمًا على التوالي.
   *[other] أُخذ هنا قبل قليل { $count } رقم على التوالي.
 } هل هذا الرقم لك؟ إن كان كذلك فاختر مرة أخرى.
refused-kiosk-spent-for = ‏{ $service }: لا يعطي هذا الجهاز أرقامًا أخرى الآن. اطلب رقمًا من الموظفين.
refused-already-waits-there = ‏{ $service }: لديك بالفعل الرقم { $number }. مكانك في الطابور محفوظ.
refused-visit-full = { $most ->
    [one] يمكن أن يكون لديك رقم واحد فقط. خذ الرقم التالي بعد انتهائه.
    [two] يمكن أن يكون لديك رقمان في وقت واحد. خذ الرقم التالي بعد انتهاء أحدهما.
    [few] يمكن أن يكون لديك { $most } أرقام في وقت واحد. خذ الرقم التالي بعد انتهاء أحدها.
   *[other] يمكن أن يكون لديك { $most } رقمًا في وقت واحد. خذ الرقم التالي بعد انتهاء أحدها.
 }
refused-closing-over = سينتهي الإغلاق قبل أن يبدأ. اختر وقت انتهاء لاحقًا.
refused-closing-too-long = ‏{ $service }: يمكن إغلاقها حتى نهاية هذا اليوم على الأكثر. لمدة أطول غيّر أوقات العمل.
refused-move-to-closed = ‏{ $service }: أُغلقت هي أيضًا مبكرًا. اختر خدمة أخرى.
refused-unknown-then = ‏«{ $told }» ليس خيارًا. اختر serve أو move أو release.
refused-not-closed-early = ‏{ $service }: لم تُغلق مبكرًا.
refused-booking-cancelled = ‏{ $service }: أُلغي موعد { $booked }.{ $fallback ->
    [none] { " " }اسأل الموظفين.
   *[other] { " " }إن كان في الأمر خطأ فخذ رقمًا هنا: { $fallback }.
}
refused-class-by-staff = الموظفون وحدهم يعطون أرقام الفئة «{ $name }». اطلب رقمًا منهم.
refused-booking-closed-early = ‏{ $service }: أُغلقت اليوم مبكرًا، لذلك لا يمكن إتمام موعدك { $booked }.{ $fallback ->
    [none] { " " }اسأل الموظفين.
   *[other] { " " }خذ رقمًا هنا: { $fallback }. يُحسب مكانك بحسب وقت موعدك.
 }
refused-shut-today = لن تنادي الخدمة { $service } أحدًا بعد الآن اليوم. اخدم الزائر أو اختر خدمة أخرى.
refused-booking-of-another-time = الرقم { $number } لخدمة أخرى أو لوقت غير وقت هذا الموعد. اختر الموعد الخاص به.
refused-unknown-need = لا توجد حاجة باسم «{ $need }».{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد «{ $meant }»؟
 }
refused-unknown-class = لا توجد فئة باسم «{ $id }».{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد «{ $meant }»؟
 }
refused-printer-which = حدّد الطابعة: عنوانها أو معرّف جهاز الأرقام.
refused-printer-of-nothing = «{ $told }» ليس عنوانًا ولا جهاز أرقام له طابعة.
trouble-printer-model = لا يوجد طراز طابعة «{ $model }». هل تقصد { $meant }؟
trouble-printer-test-not-printed = ‏{ $address }: لم تُطبع صفحة الاختبار ({ $why }). تحقق من الطابعة: vuoro printer status.
trouble-printer-test-unknown = ‏{ $address }: أُرسلت صفحة الاختبار لكن الطابعة لم تؤكدها ({ $why }). انظر إلى الورق.
refused-no-plan = ‏{ $centre }: لا يوجد مخطط للمبنى، فلا يمكن عرض الطريق. ضع floors.osm في مجلد المركز ثم انشره.
refused-no-start = حدد من أين يبدأ الطريق.
refused-unknown-profile = لا يوجد نوع طريق باسم «{ $profile }».{ $meant ->
    [none] { " " }اختر default أو step-free أو no-lifts.
   *[other] { " " }هل تقصد { $meant }؟
}
refused-not-blocked = ‏{ $way }: ليس خارج الخدمة.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-block-over = مضى هذا الوقت. اختر وقتًا لاحقًا.
trouble-simulator-away = لا توجد طابعة محاكاة تتلقى الأوامر على المنفذ { $port }. شغّلها: vuoro printer-simulator --control { $port }
trouble-simulator-order = تعذّر على طابعة المحاكاة تنفيذ الأمر: { $why }.
refused-unknown-way = لا يوجد في المخطط مصعد أو درج أو باب أو منطقة باسم «{ $way }».{ $meant ->
    [none] { " " }انظر ما يوجد: vuoro blocked --all
   *[other] { " " }هل تقصد { $meant }؟
}
refused-no-such-place = لا يوجد في المخطط مكان باسم «{ $place }».{ $meant ->
    [none] { " " }انظر الأماكن: vuoro places
   *[other] { " " }هل تقصد { $meant }؟
}

## plan
plan-too-large = حجم الملف أكبر من { $megabytes } ميغابايت.
plan-too-large-mend = احفظ هذا المبنى وحده: احذف ما حوله ثم احفظ من جديد.
plan-broken-xml = الملف مقطوع أو تالف عند السطر { $line }، العمود { $column }، ولم يُقرأ ما بعده.
plan-broken-xml-mend = افتحه في JOSM واحفظه من جديد، أو استعد آخر نسخة سليمة.
plan-not-osm = هذا ليس ملف OSM.
plan-not-osm-mend = احفظ الرسم في JOSM بصيغة ‎.osm.
plan-doctype = في الملف تعريف DOCTYPE لا يحتاج إليه أي مخطط، فلم يُقرأ.
plan-doctype-mend = افتحه في JOSM واحفظه من جديد.
plan-too-many-elements = عدد الأجزاء أكبر من { $most }، ولم يُقرأ الباقي.
plan-too-many-elements-mend = أبقِ في الملف هذا المبنى وحده.
plan-node-nowhere = ليس لهذه العقدة موقع.
plan-node-nowhere-mend = احذفها أو نزّلها من جديد.
plan-far-away = يبعد هذا أكثر من { $metres } متر عن وسط الرسم، فلا يؤخذ به ولا بأي شيء آخر على مثل هذا البعد.
plan-far-away-mend = احذف ما لا ينتمي إلى المبنى.
plan-level-unreadable = تعذّرت قراءة المستوى «{ $told }»، فلا يؤخذ بهذا العنصر.
plan-level-unreadable-mend = اكتب رقمًا مثل level=0، أو عدة أرقام: 0;1 أو 0-2. أما ما تقوله اللافتات فمكانه level:ref.
plan-node-missing = عُقد من هذا الخط غير موجودة في الملف: { $count }.
plan-node-missing-mend = نزّل الخط كاملًا من جديد أو ارسم الزاوية الناقصة.
plan-open-area = محيط هذه المساحة غير مغلق، فأُغلق بخط مستقيم.
plan-open-area-mend = صِل آخر عقدة بالأولى.
plan-one-point-way = لهذا الخط نقطة واحدة فقط.
plan-one-point-way-mend = احذفه أو ارسمه من جديد.
plan-self-crossing = المحيط يقطع نفسه هنا، فيُستعمل أكبر جزء منه فقط.
plan-self-crossing-mend = حرّك العُقد حتى لا يقطع المحيط نفسه في أي مكان.
plan-tangled = هذا الخط يقطع نفسه في مواضع كثيرة، فلا يؤخذ به.
plan-tangled-mend = ارسمه من جديد في عدة أجزاء.
plan-too-many-corners = لهذا أكثر من { $most } زاوية أو عضو، فلا يؤخذ به.
plan-too-many-corners-mend = ارسمه في عدة أجزاء.
plan-flat-area = هذه المساحة لا تحصر شيئًا، فلا يؤخذ بها.
plan-flat-area-mend = احذفها أو باعد بين زواياها.
plan-open-relation = خطوط هذا المضلع المتعدد لا تنغلق هنا في حلقة.
plan-open-relation-mend = أضف الخط الناقص إلى العلاقة، أو صِل الطرفين الملتقيين هنا.
plan-member-missing = خطوط من هذه العلاقة غير موجودة في الملف: { $count }.
plan-member-missing-mend = نزّل العلاقة بكل أعضائها، أو احذف الناقص منها.
plan-nothing-drawn = لم يُرسم شيء في الملف.
plan-nothing-drawn-mend = ارسم الغرف والممرات بالوسمين indoor=room و indoor=corridor، ولكل منها level.
plan-level-missing = لم يُذكر مستوى، فيُعدّ هذا في المستوى 0.
plan-level-missing-mend = أضف level=….
plan-area-repeated = رُسم هذا على عدة مستويات ({ $told }) ويُعدّ أرضية في كل منها.
plan-area-repeated-mend = استعمل repeat_on إن كان نفسه في كل مستوى، وأبقِ للصالة المفتوحة من أعلى مستوى أرضيتها وحده.
plan-level-without-ref = لا شيء يبيّن بماذا تسمّي اللافتات وأزرار المصاعد المستوى { $number }.
plan-level-without-ref-mend = ارسم محيطه بالوسوم indoor=level و level={ $number } و level:ref، أو أضف level:ref إلى مساحاته.
plan-level-ref-differs = للمستوى { $number } أكثر من تسمية: { $refs }.
plan-level-ref-differs-mend = اكتب القيمة نفسها في level:ref في كل هذا المستوى.
plan-id-twice = «{ $id }» هو أيضًا اسم { $other }.
plan-id-twice-mend = امنح كل واحد kiosk:id خاصًا به. والشيء الواحد على عدة مستويات عنصر واحد.
plan-door-beside-wall = هذا الباب على بعد { $metres } متر من أقرب جدار، فنُقل إليه.
plan-door-beside-wall-mend = اسحب العقدة إلى الجدار حتى تصير جزءًا منه.
plan-door-off-wall = هذا الباب ليس في أي جدار أو محيط.
plan-door-off-wall-mend = اسحبه إلى محيط غرفته أو احذفه.
plan-one-way-unclear = ليس واضحًا في أي اتجاه يُعبر هذا الباب، فيُعدّ مفتوحًا في الاتجاهين.
plan-one-way-unclear-mend = أضف direction=… مع الاتجاه بالدرجات، والشرق 90.
plan-lift-one-level = هذا المصعد لا يصل بين مستويين، فلا يُرشد أحد إليه.
plan-lift-one-level-mend = اكتب كل مستوياته، مثل level=0;1، وارسم أرضية في كل منها.
plan-stairs-one-level = هذا الدرج أو السلم المتحرك أو المنحدر لا يصل بين مستويين، فلا يُرشد أحد إليه.
plan-stairs-one-level-mend = اكتب المستويين، مثل level=0;1، واجعل كل طرف يلامس أرضية.
plan-stairs-direction-unclear = ليس واضحًا أي طرفي هذا الدرج هو الأعلى، فتُعدّ نقطته الأولى هي السفلى.
plan-stairs-direction-unclear-mend = أضف incline=up أو incline=down باتجاه الخط، أو level=… إلى العقدتين في الطرفين.
plan-escalator-both-ways = لم يُذكر اتجاه هذا السلم المتحرك، فيُعدّ صالحًا للاتجاهين.
plan-escalator-both-ways-mend = اكتب conveying=forward إن كان يسير باتجاه الخط، وإلا conveying=backward.
plan-heading-unreadable = «{ $told }» ليس اتجاهًا.
plan-heading-unreadable-mend = اكتب kiosk:heading=… بالدرجات من الشمال، والشرق 90: الجهة التي يتجه إليها من ينظر إلى الشاشة.
plan-heading-reversed = من ينظر إلى الشاشة «{ $id }» يكون واقفًا في جدار.
plan-heading-reversed-mend = أدر kiosk:heading بمقدار 180 درجة: فهو الجهة التي يتجه إليها من ينظر إلى الشاشة، لا الجهة التي تتجه إليها الشاشة.
plan-width-unreadable = تعذّرت قراءة العرض «{ $told }»، فلا يؤخذ به.
plan-width-unreadable-mend = اكتب الأمتار، مثل width=0.9.
plan-many-more = هناك ملاحظات أخرى كثيرة.
plan-many-more-mend = أصلح هذه أولًا ثم أعد الفحص.
plan-place-missing = المكان «{ $id }» غير موجود على المخطط.
plan-place-missing-mend = أضف إليه في الرسم kiosk:id={ $id }.
plan-desk-missing = المكتب «{ $id }» غير موجود على المخطط.
plan-desk-missing-mend = أضف إليه في الرسم kiosk:id={ $id }.
plan-kiosk-missing = جهاز الأرقام «{ $id }» غير موجود على المخطط.
plan-kiosk-missing-mend = أضف إليه في الرسم kiosk:id={ $id }.
plan-lobby-missing = شاشة النداء «{ $id }» غير موجودة على المخطط.
plan-lobby-missing-mend = أضف إليه في الرسم kiosk:id={ $id }.
plan-id-misspelt = لا يعرف المركز «{ $id }».
plan-id-misspelt-mend = هل تقصد «{ $likely }»؟ اكتب إذن kiosk:id={ $likely }.
plan-id-unknown = ليس في المركز مكان ولا مكتب ولا شاشة باسم «{ $id }».
plan-id-unknown-mend = أضفه إلى المركز، أو احذف kiosk:id من العنصر.
plan-service-unknown = ليس في المركز خدمة باسم «{ $id }».
plan-service-unknown-mend = اكتب في kiosk:service معرّف خدمة، أو احذف الوسم.
plan-service-misspelt = ليس في المركز خدمة باسم «{ $id }».
plan-service-misspelt-mend = هل تقصد «{ $likely }»؟ اكتب إذن kiosk:service={ $likely }.
plan-screen-without-heading = لا شيء يبيّن إلى أي جهة يتجه من ينظر إلى الشاشة «{ $id }»، فلا يمكن أن يبدأ الإرشاد بيسار أو يمين.
plan-screen-without-heading-mend = أضف kiosk:heading=… بالدرجات من الشمال، والشرق 90: الجهة التي يتجه إليها من ينظر إلى الشاشة.
plan-floor-differs = المكان «{ $id }» هنا في الطابق { $drawn }، والمركز يقول { $told }.
plan-floor-differs-mend = انقله إلى مستواه، أو صحّح الطابق في centre.toml.
plan-name-missing = ليس لـ«{ $name }» اسم بهذه اللغات: { $languages }.
plan-name-missing-mend = أضف name:… لكل لغة من هذه اللغات.
plan-name-bare = كُتب «{ $name }» بلا لغة، فيظهر للجميع كما هو.
plan-name-bare-mend = أضف name:… لهذه اللغات: { $languages }، حتى لو كان الاسم نفسه.
plan-form-missing = لا يمكن للإرشاد أن يذكر «{ $name }» في جملة طبيعية.
plan-form-missing-mend = أضف { $tags } مع العبارة كاملة، مثل «بجانب البهو».
plan-service-unreachable = لا طريق من جهاز الأرقام «{ $kiosk }» إلى الخدمة «{ $service }».
plan-service-unreachable-mend = تتبّع الطريق: هل فيه باب ناقص، أو غرفة خاصة، أو ممر مقطوع، أو مصعد ينقصه مستوى؟
plan-service-not-step-free = لا طريق بلا درج من جهاز الأرقام «{ $kiosk }» إلى الخدمة «{ $service }».
plan-service-not-step-free-mend = ابحث على الطريق عن درج، أو باب أضيق من 0.80 متر، أو wheelchair=no، أو مصعد ناقص.
plan-desk-unreachable = لا طريق من مكان الانتظار «{ $place }» إلى المكتب «{ $id }».
plan-desk-unreachable-mend = تتبّع الطريق: هل فيه باب ناقص، أو غرفة خاصة، أو ممر مقطوع؟
plan-desk-not-step-free = لا طريق بلا درج من مكان الانتظار «{ $place }» إلى المكتب «{ $id }».
plan-desk-not-step-free-mend = ابحث على الطريق عن درج، أو باب أضيق من 0.80 متر، أو wheelchair=no.
plan-desk-walk-short = زمن المشي من «{ $place }» إلى المكتب «{ $id }» بالثواني: { $seconds }، والمحدد في المركز: { $told }.
plan-desk-walk-short-mend = اكتب في desks.toml walk_seconds = { $seconds } أو أكثر، أو انقل المكتب إلى مكانه.
plan-desk-walk-short-step-free = زمن الطريق بلا درج من «{ $place }» إلى المكتب «{ $id }» بالثواني: { $seconds }، والمحدد في المركز: { $told }.
plan-desk-walk-short-step-free-mend = اكتب في desks.toml step_free_walk_seconds = { $seconds } أو أكثر.
plan-spot-unreachable = لا طريق من أي جهاز أرقام إلى «{ $name }».
plan-spot-unreachable-mend = ارسم بابه، أو ضع عليه access=private إن لم يكن مفتوحًا للزوار.
plan-no-help-point = ليس على المخطط مكتب استعلامات، فلا يمكن إرشاد أحد إلى من يساعده.
plan-no-help-point-mend = أضف amenity=reception_desk أو tourism=information حيث تُقدَّم المساعدة.
plan-tiny-area = مساحة هذا الجزء { $area } م² فقط.
plan-tiny-area-mend = احذفه إن كان رُسم خطأً.
plan-room-without-door = ليس للغرفة «{ $name }» باب.
plan-room-without-door-mend = أضف إلى محيطها عقدة عليها door=yes، أو اكتب indoor=area إن لم تكن لها جدران.
plan-rooms-overlap = هذه الغرفة و{ $other } تشتركان في { $area } م².
plan-rooms-overlap-mend = حرّك الزوايا حتى لا تشترك الغرفتان إلا في جدار.
plan-wall-in-doorway = ينتهي جدار آخر في فتحة هذا الباب.
plan-wall-in-doorway-mend = حرّك الباب على جداره بعيدًا عن الزاوية.
plan-spot-in-wall = لا يمكن الوقوف عند «{ $id }»: فهو في جدار أو عائق أو غرفة خاصة أو خارج كل المساحات.
plan-spot-in-wall-mend = انقله إلى حيث يقف الناس.
plan-level-apart = لا مصعد ولا درج ولا سلم متحرك ولا منحدر يؤدي إلى الطابق { $floor }.
plan-level-apart-mend = أضف هذا المستوى إلى مستويات المصعد أو الدرج الذي يصل إليه، مثل level=0;1.

## slip

# الرقم على الورق.
slip-copy-of = { $centre } · نسخة
slip-ahead-label = قبلك في الطابور
slip-ahead =
    { $n ->
        [0] أنت التالي
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
slip-wait-label = مكان الانتظار
slip-place = { $place }، الطابق { $floor }
slip-word-label = كلمة التحقق
slip-scan = افتح «رقمي» في جهاز الأرقام وضع هذا الرمز أمام القارئ لترى مكانك في الطابور.
slip-late-title = هل نودي رقمك من قبل؟
slip-late = افتح «رقمي» في جهاز الأرقام لتعود إلى الطابور.
slip-keep = احتفظ بهذا الرقم.

# النافذة التي تعرض الطابعة.
slip-window = الطابعة
slip-none = تظهر هنا الأرقام المطبوعة.
slip-length = { $mm } مم من الورق
slip-count =
    { $n ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $n } أرقام
        [many] { $n } رقمًا
       *[other] { $n } رقم
    }
slip-state-ready = جاهزة
slip-state-paper_low = الورق على وشك النفاد
slip-state-paper_out = نفد الورق
slip-state-cover_open = الغطاء مفتوح
slip-state-offline = لا اتصال
slip-state-unknown = لا تستجيب
slip-do-paper_low = تقليل الورق
slip-do-paper_out = إنهاء الورق
slip-do-cover_open = فتح الغطاء
slip-do-offline = قطع الاتصال
slip-undo-paper_low = تغيير اللفة
slip-undo-paper_out = إضافة ورق
slip-undo-cover_open = إغلاق الغطاء
slip-undo-offline = إعادة الاتصال

# عندما لا تكون الطابعة أو الخطوط جاهزة.
trouble-fonts-missing = لا يمكن رسم حروف اللغة { $language }: { $letters }. ثبّت الخطوط: { $install }
trouble-printer-address = ‏«{ $address }» ليس عنوان طابعة. الصيغ المعروفة: { $forms }.
trouble-printer-port = يستخدم برنامج آخر المنفذ { $port }. أغلقه أو حدد منفذًا آخر بالخيار ‎--port.
slip-several-title = لديك { $n ->
    [two] رقمان
    [few] { $n } أرقام
   *[other] { $n } رقمًا
 }
slip-several = نقترح هذا الترتيب. يحتفظ كل رقم بمكانه في الطابور، ولن تُنادى إلى مكانين في وقت واحد.
slip-why-soonest = الأرجح أن يحين دورك هنا قبل غيره.
slip-why-too_late = يُغلق الساعة { $time }، وربما قبل دورك. اسأل الموظفين.
slip-why-closes = احضر في الوقت: يُغلق الساعة { $time }.
slip-why-shorter = بهذا الترتيب تنتهي في أقرب وقت.
slip-test = العربية: صباح الخير، الرقم ٤٢. 0123456789
slip-way = الطريق · { $minutes }
slip-taken = { $weekday } { $date }، الساعة { $time }
slip-turn-label = دورك تقريبًا
slip-turn = { $from }–{ $to }
slip-ahead-about =
    { $n ->
        [one] نحو شخص واحد
        [two] نحو شخصين
        [few] نحو { $n } أشخاص
        [many] نحو { $n } شخصًا
       *[other] نحو { $n } شخص
    }
slip-back = يمكنك الذهاب إلى مكان آخر. عُد قبل الساعة { $time }.
slip-break = استراحة { $from }–{ $to }. يبقى رقمك صالحًا.
slip-first-booked = قد يُنادى قبلك على أصحاب المواعيد والعائدين إلى الطابور.
slip-first-some = قد يُنادى قبلك على بعض من جاؤوا بعدك.
slip-first-returned = قد يُنادى قبلك على العائدين إلى الطابور.
slip-desks = ستتلقى الخدمة هنا: { $desks }.
slip-way-step-free = طريق بلا درج · { $minutes }

## way

way-not-drawn = لا تُظهر الخريطة الطريق إلى { $goal }. اسأل الموظفين.
way-kind-toilets = دورات المياه
way-kind-accessible-toilets = دورة المياه لذوي الإعاقة
way-kind-info = الاستعلامات
way-kind-lift = المصعد
way-kind-baby-care = غرفة العناية بالرضّع
way-kind-cafe = المقهى
way-kind-restaurant = المطعم
way-kind-exit = المخرج
way-kind-subway = المترو
way-kind-train = القطار
way-kind-bus = الحافلات
way-kind-parking = موقف السيارات
way-kind-meeting-room = قاعة الاجتماعات
way-kind-stage = منصة العروض
way-kind-stairs = الدرج
way-kind-escalator = السلم المتحرك
way-kind-ramp = المنحدر
way-kind-door = الباب
way-kind-area = الممر
way-only-by-lift = لا يمكن الوصول إلى هناك إلا بالمصعد.
way-kind-water = مياه الشرب
way-kind-lockers = خزائن الأمتعة
way-kind-cloakroom = غرفة المعاطف
way-into = إلى داخل { $name }
way-past = مرورًا بجانب { $name }
way-through = عبر { $name }
way-at = عند { $name }
way-to = إلى { $name }
way-metres =
    { $n ->
        [few] مسافة { $n } أمتار
        [many] مسافة { $n } مترًا
       *[other] مسافة { $n } متر
    }
way-metres-spoken =
    { $n ->
        [few] مسافة { $n } أمتار
        [many] مسافة { $n } مترًا
       *[other] مسافة { $n } متر
    }
way-walk-go = امشِ { $way }.
way-ahead = امشِ للأمام مباشرة.
way-ahead-go = امشِ للأمام مباشرة { $way }.
way-around = استدر إلى الخلف.
way-around-go = استدر إلى الخلف وامشِ { $way }.
way-left = انعطف يسارًا.
way-left-go = انعطف يسارًا وامشِ { $way }.
way-left-at = انعطف يسارًا { $place }.
way-left-at-go = انعطف يسارًا { $place } وامشِ { $way }.
way-right = انعطف يمينًا.
way-right-go = انعطف يمينًا وامشِ { $way }.
way-right-at = انعطف يمينًا { $place }.
way-right-at-go = انعطف يمينًا { $place } وامشِ { $way }.
way-half-left = انعطف قليلًا إلى اليسار.
way-half-left-go = انعطف قليلًا إلى اليسار وامشِ { $way }.
way-half-left-at = انعطف قليلًا إلى اليسار { $place }.
way-half-left-at-go = انعطف قليلًا إلى اليسار { $place } وامشِ { $way }.
way-half-right = انعطف قليلًا إلى اليمين.
way-half-right-go = انعطف قليلًا إلى اليمين وامشِ { $way }.
way-half-right-at = انعطف قليلًا إلى اليمين { $place }.
way-half-right-at-go = انعطف قليلًا إلى اليمين { $place } وامشِ { $way }.
way-lift-up = اصعد بالمصعد.
way-lift-up-floor = اصعد بالمصعد إلى الطابق { $floor }.
way-lift-down = انزل بالمصعد.
way-lift-down-floor = انزل بالمصعد إلى الطابق { $floor }.
way-stairs-up = اصعد الدرج.
way-stairs-up-floor = اصعد الدرج إلى الطابق { $floor }.
way-stairs-down = انزل الدرج.
way-stairs-down-floor = انزل الدرج إلى الطابق { $floor }.
way-escalator-up = اصعد بالسلم المتحرك.
way-escalator-up-floor = اصعد بالسلم المتحرك إلى الطابق { $floor }.
way-escalator-down = انزل بالسلم المتحرك.
way-escalator-down-floor = انزل بالسلم المتحرك إلى الطابق { $floor }.
way-ramp-up = اصعد عبر المنحدر.
way-ramp-up-floor = اصعد عبر المنحدر إلى الطابق { $floor }.
way-ramp-down = انزل عبر المنحدر.
way-ramp-down-floor = انزل عبر المنحدر إلى الطابق { $floor }.
way-arrive-left = { $name } على يسارك.
way-arrive-right = { $name } على يمينك.
way-arrive-ahead = { $name } أمامك مباشرة.
way-arrive = وصلت إلى وجهتك: { $name }.
way-here = لقد وصلت بالفعل: { $name }.
way-minutes =
    { $n ->
        [one] نحو دقيقة
        [two] نحو دقيقتين
        [few] نحو { $n } دقائق
       *[other] نحو { $n } دقيقة
    }
way-minutes-spoken =
    { $n ->
        [one] نحو دقيقة
        [two] نحو دقيقتين
        [few] نحو { $n } دقائق
       *[other] نحو { $n } دقيقة
    }
way-no-way = لا يوجد طريق إلى هناك.
way-blocked = الطريق إلى هناك مغلق حاليًا.
way-not-step-free = لا يوجد طريق بلا درج إلى هناك.
way-help = اطلب المساعدة هنا: { $help }.
way-goal = وجهتك
way-blocked-step-free = لا يوجد حاليًا طريق بلا درج إلى هناك.
